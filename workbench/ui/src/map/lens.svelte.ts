/** What somebody asks of the map from elsewhere on the page. */
export type Wish =
  | { kind: 'home' }
  | { kind: 'by'; factor: number }
  | { kind: 'pan'; x: number; y: number }
  | { kind: 'place'; place: string }
  | { kind: 'next'; key: string };

class Lens {
  wish = $state.raw<Wish | null>(null);

  home(): void {
    this.wish = { kind: 'home' };
  }

  zoom(factor: number): void {
    this.wish = { kind: 'by', factor };
  }

  pan(x: number, y: number): void {
    this.wish = { kind: 'pan', x, y };
  }

  /** Chooses what comes next in the direction of an arrow key. */
  next(key: string): void {
    this.wish = { kind: 'next', key };
  }

  /** Brings a place into the middle. */
  to(place: string): void {
    this.wish = { kind: 'place', place };
  }
}

export const lens = new Lens();
