import type { Frame } from '../../map/camera';
import type { Inks } from '../../map/looks';
import type { Theatre } from '../../map/theatre';

/** Rings round places that are to be noticed, such as those that differ between two runs. */
export function rings(context: CanvasRenderingContext2D, theatre: Theatre, frame: Frame, inks: Inks, marked: readonly string[]): void {
  context.save();
  for (const id of marked) {
    const place = theatre.number(id);
    if (!theatre.isPlaced(place)) continue;
    const x = theatre.x[place]! * frame.scale + frame.left;
    const y = theatre.y[place]! * frame.scale + frame.top;
    for (const [style, width] of [[inks.panel, 6], [inks.ink, 2.5]] as const) {
      context.beginPath();
      context.arc(x, y, 15, 0, 2 * Math.PI);
      context.strokeStyle = style;
      context.lineWidth = width;
      context.stroke();
    }
  }
  context.restore();
}
