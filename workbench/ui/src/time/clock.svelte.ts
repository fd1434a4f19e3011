import { address } from '../app/address.svelte';

/** Days that go by in a second. */
export const SPEEDS = [
  { days: 0.25, name: '6 hours a second' },
  { days: 0.5, name: '12 hours a second' },
  { days: 1, name: '1 day a second' },
  { days: 2, name: '2 days a second' },
  { days: 4, name: '4 days a second' },
  { days: 7, name: '1 week a second' },
  { days: 14, name: '2 weeks a second' },
  { days: 30, name: '1 month a second' },
] as const;

const USUAL = 4;

/** The moment that is shown. Day 0 is the evening before the first day. */
class Clock {
  /** In days, with the part of the day that has gone by. */
  time = $state(0);
  last = $state(0);
  playing = $state(false);
  speed = $state(USUAL);
  day = $derived(Math.floor(this.time + 1e-6));
  private frame = 0;
  private before = 0;

  /** Shows another run of so many days. */
  begin(last: number, day: number): void {
    this.pause();
    this.last = last;
    this.time = Math.min(day, last);
  }

  /** Goes to a moment; playing ends. */
  seek(time: number): void {
    this.pause();
    this.set(time);
  }

  step(days: number): void {
    this.seek(this.day + days);
  }

  private set(time: number): void {
    this.time = Math.min(Math.max(time, 0), this.last);
    // Each frame of play comes here; the address follows days.
    if (this.day !== address.view.day) address.note({ day: this.day });
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  play(): void {
    if (this.time >= this.last) this.time = 0;
    this.playing = true;
    this.before = performance.now();
    this.frame = requestAnimationFrame((now) => this.tick(now));
  }

  pause(): void {
    this.playing = false;
    cancelAnimationFrame(this.frame);
  }

  private tick(now: number): void {
    if (!this.playing) return;
    const passed = Math.min(now - this.before, 250) / 1000;
    this.before = now;
    this.set(this.time + passed * (SPEEDS[this.speed]?.days ?? 1));
    if (this.time >= this.last) this.pause();
    else this.frame = requestAnimationFrame((next) => this.tick(next));
  }

  faster(by: number): void {
    this.speed = Math.min(Math.max(this.speed + by, 0), SPEEDS.length - 1);
  }
}

export const clock = new Clock();
