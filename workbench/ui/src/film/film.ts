import type { Column, FilmFile, Reel } from '../api/types';

/**
 * A film, ready to be looked at on any day: every field as one array of [day][fact], so that a step to another day copies
 * nothing and looks up nothing. Day 0 is the start.
 */
export class Film {
  readonly firstDay: string;
  readonly days: number;
  private readonly types = new Map<string, FilmedType>();

  constructor(file: FilmFile) {
    this.firstDay = file.firstDay;
    this.days = file.days;
    for (const [noun, reel] of Object.entries(file.reels)) {
      this.types.set(noun, new FilmedType(reel, file.days));
    }
  }

  /** The facts of a type; one without facts if there are none. */
  of(noun: string): FilmedType {
    return this.types.get(noun) ?? EMPTY;
  }

  /** The type and number of the fact with an id. */
  find(id: string): { noun: string; type: FilmedType; fact: number } | null {
    for (const [noun, type] of this.types) {
      const fact = type.number(id);
      if (fact >= 0) return { noun, type, fact };
    }
    return null;
  }
}

/** All facts of one type. */
export class FilmedType {
  readonly ids: string[];
  readonly names: string[];
  private readonly numbers = new Map<string, number>();
  private readonly fields = new Map<string, FilmedField>();

  constructor(reel: Reel, days: number) {
    this.ids = reel.ids;
    this.names = reel.names;
    this.ids.forEach((id, i) => this.numbers.set(id, i));
    for (const [word, column] of Object.entries(reel.fields)) {
      this.fields.set(word, new FilmedField(word, column, days, reel.ids.length));
    }
  }

  get count(): number {
    return this.ids.length;
  }

  /** The number of a fact, -1 if it is of another type. */
  number(id: string): number {
    return this.numbers.get(id) ?? -1;
  }

  field(word: string): FilmedField {
    return this.fields.get(word) ?? NOWHERE;
  }

  get words(): string[] {
    return [...this.fields.keys()];
  }

  isPresent(day: number, fact: number): boolean {
    return this.field('present').raw(day, fact) === 1;
  }
}

/** One field of all facts of a type. */
export class FilmedField {
  private readonly values: Int32Array;
  readonly kind: Column['kind'];
  readonly unit: string;

  constructor(
    readonly word: string,
    private readonly column: Column,
    private readonly days: number,
    private readonly facts: number,
  ) {
    this.kind = column.kind;
    this.unit = column.unit;
    this.values = new Int32Array((days + 1) * facts).fill(-1);
    let change = 0;
    for (let day = 0; day <= days; day++) {
      const row = day * facts;
      if (day > 0) this.values.copyWithin(row, row - facts, row);
      const end = change + (column.counts[day] ?? 0);
      for (; change < end; change++) {
        this.values[row + (column.facts[change] ?? 0)] = column.values[change] ?? -1;
      }
    }
  }

  get lastDay(): number {
    return this.days;
  }

  /** What is stored; -1 for unknown or none. */
  raw(day: number, fact: number): number {
    const at = Math.min(Math.max(day, 0), this.days);
    return this.values[at * this.facts + fact] ?? -1;
  }

  /** A number in its unit, null if it is unknown. */
  amount(day: number, fact: number): number | null {
    const value = this.raw(day, fact);
    return value < 0 ? null : value / this.column.scale;
  }

  /** The word of a choice or the id of a reference; empty for none. */
  text(day: number, fact: number): string {
    const value = this.raw(day, fact);
    return value < 0 ? '' : (this.column.words[value] ?? '');
  }

  /** The largest amount on any day, 0 if there is none. */
  get most(): number {
    let most = 0;
    for (const value of this.values) if (value > most) most = value;
    return most / this.column.scale;
  }

  /** As people read it. */
  shown(day: number, fact: number): string {
    const value = this.raw(day, fact);
    if (value < 0) return '';
    if (this.kind === 'flag') return value === 1 ? 'yes' : 'no';
    if (this.kind !== 'number') return this.column.words[value] ?? '';
    const number = (value / this.column.scale).toLocaleString('en-GB', { maximumFractionDigits: 1 });
    return this.unit ? `${number} ${this.unit}` : number;
  }
}

const NOWHERE = new FilmedField(
  '',
  { kind: 'flag', unit: '', scale: 1, words: [], counts: [], facts: [], values: [] },
  0,
  0,
);
const EMPTY = new FilmedType({ ids: [], names: [], fields: {} }, 0);
