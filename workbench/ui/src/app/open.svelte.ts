/** What lies over the page for a while: it is no part of the address. */
class Open {
  help = $state(false);
  search = $state(false);
  runs = $state(false);
  about = $state(false);
  legend = $state(innerWidth >= 1100);
  /** Scenarios whose introduction has been read. */
  introduced = $state<string[]>([]);

  close(): void {
    this.help = this.search = this.runs = this.about = false;
  }

  get any(): boolean {
    return this.help || this.search || this.runs || this.about;
  }
}

export const open = new Open();
