import type { Bounds } from './theatre';

/** Which part of the theatre is seen, and how large. */
export interface Frame {
  width: number;
  height: number;
  /** Pixels for each unit of the projection. */
  scale: number;
  /** Where the origin of the projection is, in pixels. */
  left: number;
  top: number;
}

/** The frame that shows all of some bounds, with room beside them for what lies over the map. */
export function fit(
  bounds: Bounds,
  width: number,
  height: number,
  room: { left: number; right: number; top: number; bottom: number },
): Frame {
  const wide = Math.max(width - room.left - room.right, 50);
  const high = Math.max(height - room.top - room.bottom, 50);
  const scale = Math.min(
    wide / Math.max(bounds.right - bounds.left, 1e-9),
    high / Math.max(bounds.bottom - bounds.top, 1e-9),
  );
  return {
    width,
    height,
    scale,
    left: room.left + wide / 2 - (scale * (bounds.left + bounds.right)) / 2,
    top: room.top + high / 2 - (scale * (bounds.top + bounds.bottom)) / 2,
  };
}

/** A frame after d3-zoom has moved and enlarged it. */
export function zoomed(base: Frame, transform: { x: number; y: number; k: number }): Frame {
  return {
    width: base.width,
    height: base.height,
    scale: base.scale * transform.k,
    left: base.left * transform.k + transform.x,
    top: base.top * transform.k + transform.y,
  };
}
