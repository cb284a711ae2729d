import type { Figures } from './model.ts';

export interface Contender<Name extends string> {
  readonly name: Name;
  /** Does the work once and resolves to what it cost, in whatever unit the benchmark reports. */
  measure(): number | Promise<number>;
}

/**
 * Measures the contenders in turn, round after round, so that whatever else the machine does falls on all of them alike. The
 * order is turned each round, and a first round is thrown away.
 */
export async function sideBySide<Name extends string>(
  contenders: readonly Contender<Name>[],
  rounds: number,
): Promise<Record<Name, Figures>> {
  const costs = new Map<Name, number[]>(contenders.map(({ name }) => [name, []]));
  for (const { measure } of contenders) await measure();
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < contenders.length; place += 1) {
      const contender = contenders[(place + round) % contenders.length];
      if (contender) costs.get(contender.name)?.push(await contender.measure());
    }
  }
  return Object.fromEntries([...costs].map(([name, values]) => [name, figuresOf(values)])) as Record<Name, Figures>;
}

export function figuresOf(values: readonly number[]): Figures {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
  return { median, least: at(0), most: at(sorted.length - 1) };
}
