import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile, eventsFile, journalFile, manifestFile, resultFile } from './bundle-files.ts';
import { errorText } from './error-text.ts';

export interface FoundBundles {
  readonly paths: readonly string[];
  /** What could not be searched, one sentence each: there may be bundles that were not seen. */
  readonly problems: readonly string[];
}

/** Artifacts are folders of one more folder at most; a tree that goes deeper is something else. */
const mostLevels = 6;
const mostBundles = 10_000;
/** Of all folders together. */
const mostEntries = 200_000;

/** One of these makes a folder a bundle, or what is left of one: it must not be overlooked because another was taken away. */
const bundleMarks: ReadonlySet<string> = new Set([eventsFile, databaseFile, manifestFile, resultFile, journalFile]);

/**
 * Finds bundles: folders of a run, `.tar.gz` archives, and whatever of the two lies in a tree of folders, such as that of downloaded artifacts. Follows no link
 * but one that was named itself. Throws nothing.
 */
export function findBundles(places: readonly string[]): FoundBundles {
  const search = new BundleSearch();
  for (const place of places) search.place(place);
  return { paths: [...search.paths], problems: search.problems };
}

class BundleSearch {
  readonly paths = new Set<string>();
  readonly problems: string[] = [];
  #entries = 0;

  place(path: string): void {
    try {
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat === undefined)
        this.problems.push(`${path} does not exist: name the folder of a run, its .tar.gz, or a folder of them`);
      else if (stat.isDirectory()) this.#folder(path, 1);
      else this.#add(path);
    } catch (error) {
      this.problems.push(`${path} cannot be searched: ${errorText(error)}`);
    }
  }

  #folder(path: string, level: number): void {
    const entries = this.#entriesOf(path);
    if (entries.some(({ name }) => bundleMarks.has(name))) {
      this.#add(path);
      return;
    }
    for (const entry of entries) {
      const inside = join(path, entry.name);
      if (entry.isSymbolicLink())
        this.problems.push(`${inside} is a link, and links are not followed: what it leads to was not looked at`);
      else if (entry.isFile() && /\.(?:tar\.gz|tgz)$/.test(entry.name)) this.#add(inside);
      else if (!entry.isDirectory()) continue;
      else if (level < mostLevels) this.#folder(inside, level + 1);
      else this.problems.push(`${inside} lies deeper than ${mostLevels} folders, and was not searched`);
    }
  }

  #entriesOf(path: string): readonly Dirent[] {
    if (this.#entries > mostEntries) return [];
    try {
      const entries = readdirSync(path, { withFileTypes: true }).sort((one, other) => (one.name < other.name ? -1 : 1));
      this.#entries += entries.length;
      if (this.#entries > mostEntries)
        this.problems.push(`${path} is where more than ${mostEntries} files came together: the rest was not searched`);
      return entries;
    } catch (error) {
      this.problems.push(`${path} cannot be searched: ${errorText(error)}`);
      return [];
    }
  }

  #add(path: string): void {
    if (this.paths.size < mostBundles) this.paths.add(path);
    else if (!this.problems.includes(tooMany)) this.problems.push(tooMany);
  }
}

const tooMany = `there are more than ${mostBundles} bundles: the rest was not looked at`;
