import { keepToken } from '../api/client';

/** What the page shows, as the address says it: whoever has the link sees the same. */
export interface View {
  scenario: string;
  run: string;
  day: number;
  /** The id of the fact or event that is looked at. */
  chosen: string;
  tab: string;
  /** Layers of the map that are switched off. */
  off: string[];
  /** Whose shares of runs the map shows instead of one run: a job, or JOB/PART; none if empty. */
  shares: string;
  /** Another page than the map: 'rules', 'branches', 'jobs', 'scenario', 'exercises', 'table', or none. */
  page: string;
  /** What the page is about: the name of a rulebook, the id of a job, or of a run that is set beside. */
  item: string;
  /** The key of the rule that is looked at. */
  rule: string;
  /** How a rulebook is shown, or which part of an exercise. */
  mode: string;
}

const PAGES = ['rules', 'branches', 'jobs', 'scenario', 'exercises'];
/** Where those sit who take part in an exercise: it belongs to no scenario that they could open. */
const TABLE = 'table';

const NOWHERE: View = { scenario: '', run: '', day: 0, chosen: '', tab: 'now', off: [], shares: '', page: '', item: '', rule: '', mode: '' };

/** A link that was cut may end in half a sign: it is taken as it stands, and named in what is said about it. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(path.includes('=') ? path : query);
  keepToken(parameters);
  const [scenario = '', second = '', third = ''] = path.includes('=') ? [] : path.split('/').map(decoded);
  const atTable = scenario === TABLE && !second;
  const page = atTable ? TABLE : PAGES.includes(second) ? second : '';
  return {
    scenario: atTable ? '' : scenario,
    run: page ? (parameters.get('run') ?? '') : second,
    page,
    item: atTable ? (parameters.get('code') ?? '') : page ? third : '',
    rule: parameters.get('rule') ?? '',
    mode: parameters.get('mode') ?? '',
    day: Math.max(0, Number.parseInt(parameters.get('day') ?? '0', 10) || 0),
    chosen: parameters.get('on') ?? '',
    tab: parameters.get('tab') ?? NOWHERE.tab,
    shares: page ? '' : (parameters.get('shares') ?? ''),
    off: (parameters.get('off') ?? '').split(',').filter(Boolean),
  };
}

function write(view: View): string {
  if (!view.scenario && view.page !== TABLE) return '#/';
  const parameters = new URLSearchParams();
  if (view.day) parameters.set('day', String(view.day));
  if (view.tab !== NOWHERE.tab) parameters.set('tab', view.tab);
  if (view.chosen) parameters.set('on', view.chosen);
  if (view.off.length) parameters.set('off', view.off.join(','));
  if (view.shares && !view.page) parameters.set('shares', view.shares);
  if (view.page) {
    if (view.run) parameters.set('run', view.run);
    if (view.rule) parameters.set('rule', view.rule);
    if (view.mode) parameters.set('mode', view.mode);
  }
  const query = parameters.toString();
  const path = view.page === TABLE ? TABLE : (view.page ? [view.scenario, view.page, view.item] : [view.scenario, view.run]).filter(Boolean).map(encodeURIComponent).join('/');
  return `#/${path}${query ? `?${query}` : ''}`;
}

class Address {
  /** Changed field by field, so that only what reads a field runs again when it changes. */
  readonly view = $state<View>({ ...NOWHERE });
  /** The address as it was written or read last. */
  private seen = '';
  private pending: ReturnType<typeof setTimeout> | undefined;

  /** Follows the address from now on. */
  listen(): void {
    this.read();
    addEventListener('hashchange', () => this.read());
  }

  private read(): void {
    const view = parse(location.hash);
    if (write(view) !== write(this.view)) this.take(view);
    if (location.hash.includes('token=')) history.replaceState(null, '', write(view));
    this.seen = location.hash;
  }

  private take(change: Partial<View>): void {
    // A list is another one each time that the address is read, even if it has the same entries.
    const { off, ...rest } = change;
    Object.assign(this.view, rest);
    if (off && off.join() !== this.view.off.join()) this.view.off = off;
  }

  /** Goes somewhere else; the way back leads here. */
  go(change: Partial<View>): void {
    this.take(change);
    clearTimeout(this.pending);
    this.pending = undefined;
    history.pushState(null, '', write(this.view));
    this.seen = location.hash;
  }

  /** Notes where the page is, without a step on the way back; not more often than browsers like. */
  note(change: Partial<View>): void {
    this.take(change);
    this.pending ??= setTimeout(() => {
      this.pending = undefined;
      // A link may have been followed of which the page is told only next.
      if (location.hash !== this.seen) return;
      history.replaceState(null, '', write(this.view));
      this.seen = location.hash;
    }, 300);
  }
}

export const address = new Address();

/** The address of what is shown, but for a change. */
export function linkTo(change: Partial<View>): string {
  return write({ ...address.view, ...change });
}
