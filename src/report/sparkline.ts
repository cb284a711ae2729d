const bars = '▁▂▃▄▅▆▇█';

/** Values from 0 to `top` as bars, one a value. What is above zero never reads as nothing. */
export function sparkline(values: readonly number[], top: number): string {
  return values.map((value) => bars[level(value, top)]).join('');
}

/** As many values as there are cells, or fewer: each the highest of its stretch, so that no peak is lost. */
export function peaksByCell(values: readonly number[], cells: number): readonly number[] {
  const count = Math.min(cells, values.length);
  const peaks = new Array<number>(count).fill(0);
  values.forEach((value, index) => {
    const cell = cellOf(index, values.length, cells);
    peaks[cell] = Math.max(peaks[cell] ?? 0, value);
  });
  return peaks;
}

/** In which cell the value at `index` of `length` values is drawn. */
export function cellOf(index: number, length: number, cells: number): number {
  return length <= cells ? index : Math.floor((index * cells) / length);
}

function level(value: number, top: number): number {
  if (value <= 0 || top <= 0) return 0;
  return Math.min(bars.length - 1, Math.max(1, Math.ceil((value / top) * (bars.length - 1))));
}
