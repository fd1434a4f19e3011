const DAY = 86_400_000;

/** Day 1 is the first day of a run. */
export function dateOf(firstDay: string, day: number): Date {
  return new Date(Date.parse(`${firstDay}T00:00:00Z`) + (day - 1) * DAY);
}

const LONG = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

export const long = (date: Date) => LONG.format(date);
export const short = (date: Date) => SHORT.format(date);
export const month = (date: Date) =>
  date.getUTCMonth() === 0 ? `${MONTH.format(date)} ${date.getUTCFullYear()}` : MONTH.format(date);
