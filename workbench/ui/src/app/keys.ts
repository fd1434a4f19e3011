import { clock } from '../time/clock.svelte';
import { address } from './address.svelte';
import { theme } from './theme.svelte';

/** Everything that a key does anywhere on the page; the help lists it. */
export const KEYS: { key: string; shown: string; does: string; act: () => void }[] = [
  { key: ' ', shown: 'space', does: 'play or pause', act: () => clock.toggle() },
  { key: 'ArrowLeft', shown: '←', does: 'one day back', act: () => clock.step(-1) },
  { key: 'ArrowRight', shown: '→', does: 'one day on', act: () => clock.step(1) },
  { key: 'PageDown', shown: 'page down', does: 'one week back', act: () => clock.step(-7) },
  { key: 'PageUp', shown: 'page up', does: 'one week on', act: () => clock.step(7) },
  { key: 'Home', shown: 'home', does: 'before the first day', act: () => clock.seek(0) },
  { key: 'End', shown: 'end', does: 'the last day', act: () => clock.seek(clock.last) },
  { key: '+', shown: '+', does: 'play faster', act: () => clock.faster(1) },
  { key: '-', shown: '-', does: 'play slower', act: () => clock.faster(-1) },
  { key: 'd', shown: 'd', does: 'light or dark', act: () => theme.toggle() },
  { key: 'Escape', shown: 'esc', does: 'choose nothing', act: () => address.go({ chosen: '' }) },
];

/** Whether a key belongs to what has the focus. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

export function keys(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
  const found = KEYS.find((entry) => entry.key === event.key);
  if (found && address.view.scenario) {
    found.act();
    event.preventDefault();
  }
}
