import type { Scale } from './types';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 });
const SHARE = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

export function plain(value: number | null | undefined): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return Math.abs(value) >= 100 ? WHOLE.format(value) : FINE.format(value);
}

/** A mean or share over runs. */
export function amount(value: number | null | undefined, scale: Scale): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '–';
  return scale === 'share' ? share(value) : plain(value);
}

/** What an outcome was in a single run. */
export function single(value: number, scale: Scale, days: number): string {
  if (scale === 'share') return value ? 'yes' : 'no';
  if (scale === 'day') return value > days ? 'never' : `day ${WHOLE.format(value)}`;
  return plain(value);
}

/** With a space before the sign that is no end of a line, as everywhere on the page. */
export const share = (value: number) => SHARE.format(value).replace('%', '\u00a0%');

/** A name in letters of either direction, which does not turn what stands behind it. */
export const isolated = (name: string) => `\u2068${name}\u2069`;

export function signed(value: number, scale: Scale): string {
  const shown = amount(Math.abs(value), scale);
  return value > 0 ? `+${shown}` : value < 0 ? `−${shown}` : shown;
}

export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${FINE.format(seconds / 3600)} h`;
}
