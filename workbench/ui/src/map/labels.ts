import type { Frame } from './camera';
import type { Inks } from './looks';
import { placeRadius } from './marks';
import type { Theatre } from './theatre';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;
const FEW = 40;

/** Names of places, the weightiest first, wherever there is room beside their mark. */
export class Labels {
  private readonly order: number[];
  private readonly widths = new Map<string, number>();
  private font = '';

  /** @param local whether places go by what people there write, where that is given */
  constructor(
    private readonly theatre: Theatre,
    private readonly local: boolean,
  ) {
    this.order = theatre.places
      .map((_, i) => i)
      .filter((i) => theatre.isPlaced(i))
      .sort((a, b) => this.weight(b) - this.weight(a));
  }

  private weight(place: number): number {
    const { value, population, kind } = this.theatre.places[place]!;
    return (value ?? 0) * 2 + Math.sqrt(population ?? 0) / 600 + (kind === 'city' ? 0.5 : 0);
  }

  /**
   * @param taken what names must not cover
   * @param always a place whose name is drawn whatever it covers, -1 for none
   */
  draw(context: CanvasRenderingContext2D, frame: Frame, inks: Inks, taken: Box[], always: number): void {
    const room = new Room(taken);
    const order = always < 0 ? this.order : [always, ...this.order.filter((place) => place !== always)];
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const place of order) {
      const x = this.theatre.x[place]! * frame.scale + frame.left;
      const y = this.theatre.y[place]! * frame.scale + frame.top;
      if (x < -20 || y < -20 || x > frame.width + 20 || y > frame.height + 20) continue;
      const { kind, localName, name: usual } = this.theatre.places[place]!;
      const name = this.local ? (localName ?? usual) : usual;
      const big = kind === 'city' || place === always;
      const size = big ? 12.5 : 11;
      const font = `${big ? 600 : 400} ${size}px ${inks.fonts.sans}`;
      if (font !== this.font) {
        context.font = font;
        this.font = font;
      }
      const width = this.width(context, name, font);
      const radius = placeRadius(this.theatre.places[place]!) + 4;
      const boxes: Box[] = [
        { left: x + radius, top: y - 7, right: x + radius + width, bottom: y + 7 },
        { left: x - radius - width, top: y - 7, right: x - radius, bottom: y + 7 },
        { left: x - width / 2, top: y + radius - 1, right: x + width / 2, bottom: y + radius + 13 },
        { left: x - width / 2, top: y - radius - 13, right: x + width / 2, bottom: y - radius + 1 },
      ];
      if (big || this.order.length < FEW) {
        // A large town goes by its name even where signs crowd round it, and so does every place where there are few.
        for (const away of [radius + 10, radius + 22, radius + 34]) {
          boxes.push({ left: x - width / 2, top: y - away - 14, right: x + width / 2, bottom: y - away });
          boxes.push({ left: x + away, top: y - away, right: x + away + width, bottom: y - away + 14 });
          boxes.push({ left: x - away - width, top: y - away, right: x - away, bottom: y - away + 14 });
        }
      }
      const fits = (candidate: Box) => candidate.left >= 0 && candidate.right <= frame.width && candidate.top >= 0 && candidate.bottom <= frame.height;
      const free = boxes.filter((candidate) => room.isFree(candidate));
      const box = free.find(fits) ?? (big ? free[0] : undefined) ?? (place === always ? boxes[0] : undefined);
      if (!box) continue;
      room.take(box);
      const middle = (box.top + box.bottom) / 2;
      context.strokeStyle = inks.halo;
      context.globalAlpha = 0.85;
      context.lineWidth = 3;
      context.strokeText(name, box.left, middle);
      context.globalAlpha = 1;
      context.fillStyle = big ? inks.ink : inks.soft;
      context.fillText(name, box.left, middle);
    }
    this.font = '';
  }

  private width(context: CanvasRenderingContext2D, name: string, font: string): number {
    const key = `${font}|${name}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      width = context.measureText(name).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

/** What is taken, by cells, so that a look at a thousand names stays quick. */
class Room {
  private readonly cells = new Map<number, Box[]>();

  constructor(taken: Box[]) {
    for (const box of taken) this.take(box);
  }

  private *keys(box: Box): Generator<number> {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) {
      for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
        yield row * 4096 + column;
      }
    }
  }

  isFree(box: Box): boolean {
    for (const key of this.keys(box)) {
      for (const other of this.cells.get(key) ?? []) {
        if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom) {
          return false;
        }
      }
    }
    return true;
  }

  take(box: Box): void {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }
}
