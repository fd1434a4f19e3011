import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import type { OutlineFile } from '../api/types';
import type { Frame } from './camera';
import type { Inks } from './looks';
import { projection, SCALE, type Theatre } from './theatre';

const STEP = 10_000;
const NICE = [0.1, 0.2, 0.5, 1, 2, 5, 10, 15];

/** Land, coasts, borders and the net of degrees: what never changes. Drawn once for each frame, from paths made once. */
export class Ground {
  private readonly land = new Path2D();
  private readonly coasts = new Path2D();
  private readonly borders = new Path2D();
  private readonly net: Path2D;
  private readonly isOutlined: boolean;
  private readonly countries: { name: string; x: number; y: number; share: number }[];

  constructor(outline: OutlineFile, theatre: Theatre) {
    const project = theatre.projection;
    this.isOutlined = outline.land.length > 0;
    for (const ring of outline.land) add(this.land, ring, true, project);
    for (const line of outline.coasts) add(this.coasts, line, false, project);
    for (const line of outline.borders) add(this.borders, line, false, project);
    this.net = new Path2D(net(theatre));
    this.countries = outline.countries.map((country) => {
      const at = project([country.longitude, country.latitude]) ?? [0, 0];
      return { name: country.name, x: at[0], y: at[1], share: country.share };
    });
  }

  draw(context: CanvasRenderingContext2D, frame: Frame, inks: Inks, ratio: number): void {
    const { width, height, scale, left, top } = frame;
    context.fillStyle = this.isOutlined ? inks.sea : inks.land;
    context.fillRect(0, 0, width, height);
    context.save();
    context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * left, ratio * top);
    context.lineJoin = 'round';
    context.fillStyle = inks.land;
    context.fill(this.land);
    context.strokeStyle = inks.net;
    context.lineWidth = 0.7 / scale;
    context.stroke(this.net);
    context.strokeStyle = inks.coast;
    context.lineWidth = 1 / scale;
    context.stroke(this.coasts);
    context.strokeStyle = inks.border;
    context.lineWidth = 1.2 / scale;
    context.setLineDash([5 / scale, 3 / scale, 1.2 / scale, 3 / scale]);
    context.stroke(this.borders);
    context.restore();
    this.names(context, frame, inks);
  }

  /** How much of each pixel is land, from 0 to 255, in every fourth byte from the third on; null if there is no sea. */
  landMask(frame: Frame): Uint8ClampedArray | null {
    if (!this.isOutlined) return null;
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(frame.width)), Math.max(1, Math.round(frame.height)));
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return null;
    context.setTransform(frame.scale, 0, 0, frame.scale, frame.left, frame.top);
    context.fill(this.land);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  }

  private names(context: CanvasRenderingContext2D, frame: Frame, inks: Inks): void {
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = inks.country;
    for (const country of this.countries) {
      const size = Math.min(24, 10 + 60 * Math.sqrt(country.share));
      context.font = `italic 500 ${size}px ${inks.fonts.serif}`;
      context.letterSpacing = `${(size * 0.22).toFixed(1)}px`;
      context.fillText(country.name.toUpperCase(), country.x * frame.scale + frame.left, country.y * frame.scale + frame.top);
    }
    context.letterSpacing = '0px';
    context.textAlign = 'start';
  }
}

function add(path: Path2D, steps: number[], closed: boolean, project: GeoProjection): void {
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    const at = project([x / STEP, y / STEP]);
    if (!at) continue;
    if (i === 0) path.moveTo(at[0], at[1]);
    else path.lineTo(at[0], at[1]);
  }
  if (closed) path.closePath();
}

/** Every so many degrees, so that a few lines cross the map. */
function net({ bounds, projection }: Theatre): string {
  const corner = projection.invert?.([bounds.left, bounds.bottom]) ?? [0, 0];
  const other = projection.invert?.([bounds.right, bounds.top]) ?? [1, 1];
  if (other[0] < corner[0]) other[0] += 360;
  const wide = Math.max(other[0] - corner[0], other[1] - corner[1], 0.3);
  const step = NICE.find((degrees) => wide / degrees <= 5) ?? 15;
  const room = 3 * wide + step;
  const aside = Math.min(room, (360 - (other[0] - corner[0])) / 2);
  const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
  const graticule = geoGraticule()
    .step([step, step])
    .precision(step / 4)
    .extent([
      [corner[0] - aside, clamp(corner[1] - room, -80, 80)],
      [other[0] + aside, clamp(other[1] + room, -80, 80)],
    ]);
  return geoPath(projection)(graticule()) ?? '';
}

const EARTH_KM = 6371;

/** How long a kilometre is in the middle of the map, in pixels: the projection stretches with latitude. */
export function pixelsPerKm(frame: Frame): number {
  const middle = projection().invert?.([
    (frame.width / 2 - frame.left) / frame.scale,
    (frame.height / 2 - frame.top) / frame.scale,
  ]) ?? [0, 0];
  return (frame.scale * SCALE) / (EARTH_KM * Math.cos((middle[1] * Math.PI) / 180));
}
