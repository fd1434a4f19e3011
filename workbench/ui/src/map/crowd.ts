import type { Body } from './scene';

/** A sign for some bodies of troops that stand so near each other that one sign must do. */
export interface Sign {
  body: Body;
  /** The left upper corner, in pixels. */
  x: number;
  y: number;
  size: number;
}

interface Spot {
  x: number;
  y: number;
  /** How far signs must stay away from the place itself. */
  radius: number;
}

/** How near two bodies must be to be shown by one sign, in pixels. */
const NEAR = 24;
const GAP = 2;

export function bodySize(strength: number): number {
  return 7 + Math.min(14, Math.sqrt(strength) / 5);
}

/** Puts bodies that stand near each other and do the same together; those that are bound somewhere stay by themselves. */
export function gathered(bodies: Body[], spot: (place: number) => Spot): Body[] {
  const groups: Body[] = [];
  for (const body of [...bodies].sort((a, b) => b.strength - a.strength)) {
    const at = spot(body.place);
    const other =
      body.target >= 0
        ? undefined
        : groups.find((group) => {
            if (group.faction !== body.faction || group.posture !== body.posture || group.target >= 0) return false;
            const there = spot(group.place);
            return group.place === body.place || Math.hypot(there.x - at.x, there.y - at.y) < NEAR;
          });
    if (other) {
      other.strength += body.strength;
      other.forces = [...other.forces, ...body.forces];
      other.short ||= body.short;
    } else {
      groups.push({ ...body });
    }
  }
  return groups;
}

/** Finds room for a sign of each body beside its place: above if there is room, else to a side or below. */
export function placed(bodies: Body[], spot: (place: number) => Spot): Sign[] {
  const signs: Sign[] = [];
  for (const body of bodies) {
    const { x, y, radius } = spot(body.place);
    const size = bodySize(body.strength);
    const away = radius + GAP;
    const corners: [number, number][] = [
      [x - size / 2, y - away - size],
      [x + away, y - size / 2],
      [x - away - size, y - size / 2],
      [x - size / 2, y + away],
      [x + away, y - away - size],
      [x - away - size, y - away - size],
    ];
    const free = corners.find((corner) => signs.every((sign) => !overlap(sign, corner, size)));
    const [left, top] = free ?? corners[0]!;
    signs.push({ body, x: left, y: top, size });
  }
  return signs;
}

function overlap(sign: Sign, [x, y]: [number, number], size: number): boolean {
  return (
    x < sign.x + sign.size + 1 && sign.x < x + size + 1 && y < sign.y + sign.size + 1 && sign.y < y + size + 1
  );
}
