/** Round a centre at 0, all about as large: what is too small to be hatched is told apart by its shape. */
const SHAPES = [
  'M-3.4 0a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0z',
  'M-3-3h6v6h-6z',
  'M0-4.2 4.200 0 0 4.200-4.200 0z',
  'M0-4 4 3h-8z',
  'M0 4-4-3h8z',
  'M-1.300-4h2.600v2.700h2.700v2.600h-2.700v2.700h-2.600v-2.700h-2.700v-2.600h2.700z',
  'M-4.200-1.800h8.400v3.600h-8.400z',
];

/** The outline of the mark of a look, small for what is nobody's. */
export function shape(look: number): string {
  return look < 0 ? 'M-2.200 0a2.200 2.200 0 1 0 4.400 0a2.200 2.200 0 1 0-4.400 0z' : SHAPES[look % SHAPES.length]!;
}
