export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where each arrow key leads; y grows downwards. */
export const WAYS: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Which of several spots is the next one in a direction, within 45 degrees of it; -1 if there is none. */
export function nearest(spots: readonly Spot[], from: Spot, way: Spot): number {
  let found = -1;
  let least = Infinity;
  spots.forEach((spot, i) => {
    const [dx, dy] = [spot.x - from.x, spot.y - from.y];
    const along = dx * way.x + dy * way.y;
    const across = Math.abs(dx * way.y - dy * way.x);
    if (along < 1 || across > along) return;
    // What lies straight ahead comes before what is nearer but aside.
    const far = along + 2 * across;
    if (far < least) {
      least = far;
      found = i;
    }
  });
  return found;
}
