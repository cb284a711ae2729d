import { countTimesLog } from './integer-logs.ts';
import type { SeenTemplates } from './seen-templates.ts';

/** The templates of the last lines, in order, with their entropy kept up to date. */
export interface TemplateWindow {
  /** `place` is the template's in `seen`. */
  add(template: number, place: number): void;
  /** Normalised Shannon entropy of the last 128 lines, 0-10000; 10000 while fewer than 64 are known. */
  entropyBp(): number;
  /** Copies the last `count` lines, the latest first: equal numbers are equal templates. */
  latest(count: number, into: Uint8Array): void;
}

/** Four periods of the longest cycle that is looked for. */
export const WINDOW_LINES = 256;

const ENTROPY_LINES = 128;
/** Fewer lines say too little: any log begins with something that is repeated. */
const LEAST_ENTROPY_LINES = 64;
const RING_MASK = WINDOW_LINES - 1;

/** A line's contribution to the entropy, by how often its template stands in the window. */
const logs = countTimesLog(ENTROPY_LINES);

export function createTemplateWindow(seen: SeenTemplates): TemplateWindow {
  /** Templates of the window by short name, so that comparing lines compares bytes. A name whose count is 0 is free. */
  const ring = new Uint8Array(WINDOW_LINES);
  const templateOf = new Int32Array(WINDOW_LINES);
  const inRing = new Uint16Array(WINDOW_LINES);
  const inEntropy = new Uint8Array(WINDOW_LINES);
  const freeNames = Uint8Array.from({ length: WINDOW_LINES }, (_, name) => name);
  let free = WINDOW_LINES;
  let lines = 0;
  /** Of count * log2(count) over the last 128 lines. */
  let sum = 0;

  return { add, entropyBp, latest };

  function add(template: number, place: number): void {
    const at = lines & RING_MASK;
    if (lines >= ENTROPY_LINES) {
      const name = ring[(at - ENTROPY_LINES) & RING_MASK] as number;
      const count = inEntropy[name] as number;
      sum += (logs[count - 1] as number) - (logs[count] as number);
      inEntropy[name] = count - 1;
    }
    if (lines >= WINDOW_LINES) leave(ring[at] as number);
    const name = nameOf(template, place);
    const count = inEntropy[name] as number;
    sum += (logs[count + 1] as number) - (logs[count] as number);
    inEntropy[name] = count + 1;
    inRing[name] = (inRing[name] as number) + 1;
    ring[at] = name;
    lines += 1;
  }

  function leave(name: number): void {
    const left = (inRing[name] as number) - 1;
    inRing[name] = left;
    if (left !== 0) return;
    freeNames[free] = name;
    free += 1;
  }

  /** The noted name is the template's only as long as the window says so too: names are given again. */
  function nameOf(template: number, place: number): number {
    const noted = seen.noteIn(place);
    if (inRing[noted] !== 0 && templateOf[noted] === template) return noted;
    free -= 1;
    const name = freeNames[free] as number;
    templateOf[name] = template;
    seen.leaveNote(place, name);
    return name;
  }

  function entropyBp(): number {
    const known = Math.min(lines, ENTROPY_LINES);
    if (known < LEAST_ENTROPY_LINES) return 10_000;
    const whole = logs[known] as number;
    return Math.floor(((whole - sum) * 10_000) / whole);
  }

  function latest(count: number, into: Uint8Array): void {
    for (let back = 0; back < count; back += 1) into[back] = ring[(lines - 1 - back) & RING_MASK] as number;
  }
}
