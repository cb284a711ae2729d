import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..', '..');
const pages = [...pagesIn(''), ...pagesIn('docs')];

describe('the pages of the documentation', () => {
  it('are more than a few', () => {
    expect(pages).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/policy.md', 'docs/runbook.md']));
  });

  it.each(pages)('%s links only to what is there, headings included', (page) => {
    expect(
      linksOf(page)
        .filter(({ file, anchor }) => !leads(file, anchor))
        .map(({ target }) => target),
    ).toEqual([]);
  });

  it('can all be reached from the README', () => {
    const reached = new Set<string>();
    const visit = (page: string): void => {
      if (reached.has(page) || !pages.includes(page)) return;
      reached.add(page);
      for (const { file } of linksOf(page)) for (const next of file.endsWith('.md') ? [file] : pagesUnder(file)) visit(next);
    };
    visit('README.md');
    expect(pages.filter((page) => !reached.has(page))).toEqual([]);
  });

  it('name no path that only one machine has', () => {
    for (const page of pages)
      expect(readFileSync(join(root, page), 'utf8'), page).not.toMatch(/(?:^|[\s"'(`])\/(?:root|work|home\/\w+)\//m);
  });
});

interface Link {
  readonly target: string;
  /** From the root of the project. */
  readonly file: string;
  readonly anchor: string;
}

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return folder === '' ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** A link to a folder stands for the pages in it. */
function pagesUnder(folder: string): readonly string[] {
  return pages.filter((page) => dirname(page) === normalize(folder).replace(/\/$/, ''));
}

function linksOf(page: string): readonly Link[] {
  const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
  return [...text.matchAll(/\]\((?![a-z]+:)([^)\s]+)\)/g)].map(([, target = '']) => {
    const [path = '', anchor = ''] = target.split('#');
    return { target, file: path === '' ? page : relative(root, resolve(root, dirname(page), path)), anchor };
  });
}

function leads(file: string, anchor: string): boolean {
  if (!existsSync(join(root, file))) return false;
  return anchor === '' || anchorsOf(file).includes(anchor);
}

/** As GitHub makes them of headings. */
function anchorsOf(file: string): readonly string[] {
  const headings = [...readFileSync(join(root, file), 'utf8').matchAll(/^#{1,6} (.+)$/gm)];
  return headings.map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
