import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const keepHeapSmall = pathToFileURL(new URL('../../src/platform/small-heap.ts', import.meta.url).pathname).href;

/** Prints how large the part of the heap has become where objects are made, when many of them live for a while. */
const program = `
  import { getHeapSpaceStatistics } from 'node:v8';
  const living = Array.from({ length: 100_000 }, () => null);
  for (let made = 0; made < 3_000_000; made += 1) living[made % living.length] = { made };
  const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
  console.log(space.space_size);
`;

function youngBytes(first: string): number {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', first + program], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return Number(stdout);
}

it('keeps the part of the heap small where objects are made, and this Node knows how', () => {
  expect(youngBytes(`import { keepHeapSmall } from '${keepHeapSmall}'; keepHeapSmall();`)).toBeLessThan(youngBytes('') / 2);
}, 60_000);
