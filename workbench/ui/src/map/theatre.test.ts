import { describe, expect, it } from 'vitest';
import { middle, projection } from './theatre';

const at = (...longitudes: (number | null)[]) => longitudes.map((longitude) => ({ longitude }));

describe('the middle of a theatre', () => {
  it('lies half way between its ends', () => {
    expect(middle([])).toBe(0);
    expect(middle(at(null))).toBe(0);
    expect(middle(at(10, 25, 9))).toBe(17);
    expect(middle(at(170, 179))).toBe(174.5);
    expect(middle(at(-60, 60))).toBe(0);
  });

  it('lies between places on both sides of 180 degrees', () => {
    expect(middle(at(-179, 179, 175))).toBe(178);
    const project = projection(178);
    expect(project([-179, 0])![0]).toBeGreaterThan(project([179, 0])![0]);
  });
});
