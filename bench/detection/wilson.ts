export interface Interval {
  /** Shares from 0 to 1. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % quantile of the normal distribution: 95 % lie between it and its negative. */
const Z_95 = 1.959_963_985;

/**
 * The 95 % interval for a share of which `hits` of `total` were seen (E. B. Wilson, 1927). Unlike the plain one it says something
 * where nothing was seen: 0 of 100 is not 0 %. With `total` 0 anything is possible.
 */
export function wilsonInterval(hits: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const share = hits / total;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * total);
  const reach = Z_95 * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}
