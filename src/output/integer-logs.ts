/** `count * log2(count)` for counts of 0 to `most`, as integers in units of 2^-16: equal on every platform, which Math.log2 need not be. */
export function countTimesLog(most: number): Float64Array {
  return Float64Array.from({ length: most + 1 }, (_, count) => (count < 2 ? 0 : Math.round(count * logOf(count) * UNIT)));
}

const FRACTION_BITS = 32;
const UNIT = 2 ** 16;

/** log2 by repeated squaring: multiplication and halving are the same everywhere (IEEE 754). */
function logOf(value: number): number {
  let whole = 0;
  let rest = value;
  while (rest >= 2) {
    rest /= 2;
    whole += 1;
  }
  let fraction = 0;
  for (let bit = 1; bit <= FRACTION_BITS; bit += 1) {
    rest *= rest;
    if (rest < 2) continue;
    rest /= 2;
    fraction += 2 ** -bit;
  }
  return whole + fraction;
}
