/** Values that somebody wants to be others, until they are used; kept over a reload. */
class Changes {
  private all = $state<Record<string, Record<string, string>>>(this.kept());

  private kept(): Record<string, Record<string, string>> {
    try {
      return JSON.parse(localStorage.getItem('armistice.changes') ?? '{}') as Record<string, Record<string, string>>;
    } catch {
      return {};
    }
  }

  of(scenario: string): [string, string][] {
    return Object.entries(this.all[scenario] ?? {});
  }

  value(scenario: string, path: string): string {
    return this.all[scenario]?.[path] ?? '';
  }

  set(scenario: string, path: string, value: string): void {
    const own = { ...this.all[scenario] };
    if (value.trim()) own[path] = value;
    else delete own[path];
    this.all = { ...this.all, [scenario]: own };
    localStorage.setItem('armistice.changes', JSON.stringify(this.all));
  }

  clear(scenario: string): void {
    this.all = { ...this.all, [scenario]: {} };
    localStorage.setItem('armistice.changes', JSON.stringify(this.all));
  }
}

export const changes = new Changes();
