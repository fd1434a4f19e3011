import { keepToken } from '../api/client';

/** What the page shows, as the address says it: whoever has the link sees the same. */
export interface View {
  scenario: string;
  run: string;
  day: number;
  /** The id of the fact or event that is looked at. */
  chosen: string;
  tab: string;
  /** A page beside the map: branches, jobs or scenario; empty for the map. */
  page: string;
  /** What that page is about: the id of a job, or of a run that is compared. */
  item: string;
  /** Layers of the map that are switched off. */
  off: string[];
}

const NOWHERE: View = { scenario: '', run: '', day: 0, chosen: '', tab: 'now', page: '', item: '', off: [] };

function parse(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parameters = new URLSearchParams(path.includes('=') ? path : query);
  keepToken(parameters);
  const [scenario = '', run = ''] = path.includes('=') ? [] : path.split('/').map(decodeURIComponent);
  return {
    scenario,
    run,
    day: Math.max(0, Number.parseInt(parameters.get('day') ?? '0', 10) || 0),
    chosen: parameters.get('on') ?? '',
    tab: parameters.get('tab') ?? NOWHERE.tab,
    page: parameters.get('page') ?? '',
    item: parameters.get('item') ?? '',
    off: (parameters.get('off') ?? '').split(',').filter(Boolean),
  };
}

function write(view: View): string {
  if (!view.scenario) return '#/';
  const parameters = new URLSearchParams();
  if (view.day) parameters.set('day', String(view.day));
  if (view.tab !== NOWHERE.tab) parameters.set('tab', view.tab);
  if (view.chosen) parameters.set('on', view.chosen);
  if (view.page) parameters.set('page', view.page);
  if (view.item) parameters.set('item', view.item);
  if (view.off.length) parameters.set('off', view.off.join(','));
  const query = parameters.toString();
  const path = [view.scenario, view.run].filter(Boolean).map(encodeURIComponent).join('/');
  return `#/${path}${query ? `?${query}` : ''}`;
}

class Address {
  view = $state<View>({ ...NOWHERE });
  private pending: ReturnType<typeof setTimeout> | undefined;

  /** Follows the address from now on. */
  listen(): void {
    this.read();
    addEventListener('hashchange', () => this.read());
  }

  private read(): void {
    const view = parse(location.hash);
    if (write(view) !== write(this.view)) this.view = view;
    if (location.hash.includes('token=')) history.replaceState(null, '', write(view));
  }

  /** Goes somewhere else; the way back leads here. */
  go(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    clearTimeout(this.pending);
    this.pending = undefined;
    history.pushState(null, '', write(this.view));
  }

  /** Notes where the page is, without a step on the way back; not more often than browsers like. */
  note(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.pending ??= setTimeout(() => {
      this.pending = undefined;
      history.replaceState(null, '', write(this.view));
    }, 300);
  }
}

export const address = new Address();
