import * as kept from '../../app/kept';

/** [scenario][path] the value */
type All = Record<string, Record<string, string>>;

const KEY = 'armistice.changes';
const isAll = (found: unknown): found is All =>
  kept.isRecord(found) &&
  Object.values(found).every((own) => kept.isRecord(own) && Object.values(own).every((value) => typeof value === 'string'));

/** Values that somebody wants to be others, until they are used; kept over a reload. */
class Changes {
  private all = $state<All>(kept.read(KEY, isAll) ?? {});

  constructor() {
    // Another tab has changed something.
    addEventListener('storage', (event) => {
      if (event.key === KEY || event.key === null) this.all = kept.read(KEY, isAll) ?? {};
    });
  }

  /** With what other tabs have kept meanwhile, if anything can be kept. */
  private latest(): All {
    return kept.read(KEY, isAll) ?? this.all;
  }

  of(scenario: string): [string, string][] {
    return Object.entries(this.all[scenario] ?? {});
  }

  value(scenario: string, path: string): string {
    return this.all[scenario]?.[path] ?? '';
  }

  set(scenario: string, path: string, value: string): void {
    const all = this.latest();
    const own = { ...all[scenario] };
    if (value.trim()) own[path] = value;
    else delete own[path];
    this.all = { ...all, [scenario]: own };
    kept.write(KEY, this.all);
  }

  clear(scenario: string): void {
    this.all = { ...this.latest(), [scenario]: {} };
    kept.write(KEY, this.all);
  }
}

export const changes = new Changes();
