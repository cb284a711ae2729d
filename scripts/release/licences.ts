import type { Outcome } from './step.ts';

/** Of package-lock.json: what is needed here. */
export interface LockedPackages {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** SPDX ids of licences that a product under Apache-2.0 may carry in its bundle. */
const allowed = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
]);

/** What its authors say where the package's own field does not say it in SPDX's words. */
const said: Readonly<Record<string, string>> = {
  'MIT/X11': 'MIT',
};
/** Packages that state no licence at all, and why the product carries them all the same. Each is told in every report. */
const unstated: Readonly<Record<string, string>> = {
  'node_modules/buffers': "comes with GitHub's own artifact client, for its downloads",
};

/** Every production dependency has a licence of the list, and the bundle carries their texts. */
export function licencesOutcome(lock: LockedPackages, bundledTexts: string): Outcome {
  const production = Object.entries(lock.packages).filter(
    ([path, { dev, link }]) => path !== '' && dev !== true && link !== true,
  );
  const refused = production.filter(([path, { license }]) => !isAllowed(license ?? '') && unstated[path] === undefined);
  if (refused.length > 0) {
    const names = refused.map(([path, { license = 'none' }]) => `${path} (${license})`);
    return { kind: 'failed', detail: `not among the allowed licences: ${names.join(', ')}` };
  }
  if (bundledTexts.trim() === '')
    return { kind: 'failed', detail: 'dist/licenses.txt is missing or empty: npm run build writes it' };
  const told = production.flatMap(([path]) => (unstated[path] === undefined ? [] : [`${path} states none (${unstated[path]})`]));
  return {
    kind: 'ok',
    detail: [`${production.length} production dependencies`, 'dist/licenses.txt is there', ...told].join('; '),
  };
}

/** An SPDX expression without exceptions: all parts of an AND, one of an OR. */
export function isAllowed(expression: string): boolean {
  const plain = (said[expression] ?? expression).replaceAll(/[()]/g, ' ').trim();
  return plain.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((id) => allowed.has(id.trim())));
}
