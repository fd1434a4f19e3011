import { lens } from '../map/lens.svelte';
import { clock } from '../time/clock.svelte';
import { address } from './address.svelte';
import { open } from './open.svelte';
import { theme } from './theme.svelte';

export interface Key {
  key: string;
  shown: string;
  does: string;
  act: () => void;
}

/** Back to the run, or to where runs are chosen. */
function choose(): void {
  if (address.view.shares) address.go({ shares: '' });
  else {
    open.legend = true;
    setTimeout(() => document.getElementById('shares')?.focus());
  }
}

const tab = (id: string) => () => address.go({ tab: id });

/** Everything that a key does anywhere on the page, by group; the help lists it. */
export const KEYS: { group: string; keys: Key[] }[] = [
  {
    group: 'Time',
    keys: [
      { key: ' ', shown: 'space', does: 'play or pause', act: () => clock.toggle() },
      { key: 'ArrowLeft', shown: '←', does: 'one day back', act: () => clock.step(-1) },
      { key: 'ArrowRight', shown: '→', does: 'one day on', act: () => clock.step(1) },
      { key: 'PageDown', shown: 'page down', does: 'one week back', act: () => clock.step(-7) },
      { key: 'PageUp', shown: 'page up', does: 'one week on', act: () => clock.step(7) },
      { key: 'Home', shown: 'home', does: 'before the first day', act: () => clock.seek(0) },
      { key: 'End', shown: 'end', does: 'the last day', act: () => clock.seek(clock.last) },
      { key: ',', shown: ',', does: 'play slower', act: () => clock.faster(-1) },
      { key: '.', shown: '.', does: 'play faster', act: () => clock.faster(1) },
    ],
  },
  {
    group: 'Map',
    keys: [
      { key: '/', shown: '/', does: 'search for a place or a force', act: () => (open.search = true) },
      { key: 'Shift+ArrowRight', shown: '⇧ ← ↑ → ↓', does: 'choose the next place or force that way', act: () => lens.next('ArrowRight') },
      { key: '+', shown: '+', does: 'closer', act: () => lens.zoom(1.5) },
      { key: '-', shown: '-', does: 'farther', act: () => lens.zoom(1 / 1.5) },
      { key: '0', shown: '0', does: 'the whole theatre', act: () => lens.home() },
      { key: 'w', shown: 'w a s d', does: 'move the map', act: () => lens.pan(0, 80) },
      { key: 'h', shown: 'h', does: 'shares of many runs, or this run again', act: choose },
      { key: 'l', shown: 'l', does: 'legend', act: () => (open.legend = !open.legend) },
    ],
  },
  {
    group: 'Panel',
    keys: [
      { key: '1', shown: '1', does: 'now', act: tab('now') },
      { key: '2', shown: '2', does: 'events of the day', act: tab('events') },
      { key: '3', shown: '3', does: 'selection', act: tab('selection') },
      { key: '4', shown: '4', does: 'why', act: tab('why') },
      { key: '5', shown: '5', does: 'why not', act: tab('whynot') },
    ],
  },
  {
    group: 'Page',
    keys: [
      { key: 'i', shown: 'i', does: 'about the scenario, and what it assumes', act: () => (open.about = true) },
      { key: 'r', shown: 'r', does: 'play another run', act: () => (open.runs = true) },
      { key: 't', shown: 't', does: 'light or dark', act: () => theme.toggle() },
      { key: '?', shown: '?', does: 'this help', act: () => (open.help = !open.help) },
      { key: 'Escape', shown: 'esc', does: 'close, or choose nothing', act: () => (open.any ? open.close() : address.go({ chosen: '' })) },
    ],
  },
];

/** Those that the help does not list one by one. */
const MORE: Key[] = [
  ...['ArrowLeft', 'ArrowUp', 'ArrowDown'].map((key) => ({ key: `Shift+${key}`, shown: '', does: '', act: () => lens.next(key) })),
  { key: 's', shown: '', does: '', act: () => lens.pan(0, -80) },
  { key: 'a', shown: '', does: '', act: () => lens.pan(80, 0) },
  { key: 'd', shown: '', does: '', act: () => lens.pan(-80, 0) },
  { key: '=', shown: '', does: '', act: () => lens.zoom(1.5) },
];

const ALL = new Map([...KEYS.flatMap((group) => group.keys), ...MORE].map((key) => [key.key, key]));

/** Whether a dialog lies over the page: keys are for it alone. */
export function isCovered(): boolean {
  return document.querySelector('dialog[open]') !== null;
}

const DOWN = new Set(['PageDown', 'PageUp', 'Home', 'End']);
const ACROSS = new Set(['ArrowLeft', 'ArrowRight']);

/** Whether a key scrolls what has the focus or stands round it. */
export function isScrolling(event: KeyboardEvent): boolean {
  const down = DOWN.has(event.key);
  if (!down && !ACROSS.has(event.key)) return false;
  for (let at = event.target instanceof Element ? event.target : null; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    const room = down ? at.scrollHeight - at.clientHeight : at.scrollWidth - at.clientWidth;
    if (room > 0 && /auto|scroll/.test(down ? style.overflowY : style.overflowX)) return true;
  }
  return false;
}

/** Whether a key belongs to what has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export function keys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === 'Escape' && open.any) {
    open.close();
    return;
  }
  if (isCovered() || isTyping(event.target) || isScrolling(event) || !address.view.scenario) return;
  const onButton = event.target instanceof HTMLElement && /^(BUTTON|A|SUMMARY)$/.test(event.target.tagName);
  if (event.key === ' ' && onButton) return;
  const found = ALL.get(event.shiftKey && event.key.startsWith('Arrow') ? `Shift+${event.key}` : event.key);
  if (found) {
    found.act();
    event.preventDefault();
  }
}
