/** Which templates were seen before and how often, in bounded memory. */
export interface SeenTemplates {
  /** The template's place, which is its own until the next call. A template that is not known gets one, seen 0 times. */
  find(template: number): number;
  /** By place: how often it was seen before, at most `MANY_TIMES`; the caller counts on. */
  readonly times: Uint8Array;
  /** By place: whatever the caller wants to know again; 0 at first. */
  readonly note: Uint8Array;
}

export const MANY_TIMES = 16;

/** Two generations of these. A log has a few thousand templates; a dump of data has millions. */
const GENERATION_SLOTS = 32_768;
/** Half full: a search then looks at two or three places. */
const GENERATION_TEMPLATES = GENERATION_SLOTS / 2;

/**
 * When the young generation is full, the old one is forgotten and the young one becomes old; a template that is seen again moves to
 * the young. So the latest 16384 templates are always known and no more than 32768 ever are, and a template that was forgotten
 * counts as new: with too many templates the log looks less repetitive, never more.
 */
export function createSeenTemplates(): SeenTemplates {
  const templates = new Int32Array(2 * GENERATION_SLOTS);
  const used = new Uint8Array(2 * GENERATION_SLOTS);
  const times = new Uint8Array(2 * GENERATION_SLOTS);
  const note = new Uint8Array(2 * GENERATION_SLOTS);
  let young = 0;
  let youngTemplates = 0;

  return { find, times, note };

  function find(template: number): number {
    const place = search(young, template);
    if (used[place] !== 0) return place;
    const old = search(GENERATION_SLOTS - young, template);
    const known = used[old] !== 0;
    const timesBefore = known ? (times[old] as number) : 0;
    const noteBefore = known ? (note[old] as number) : 0;
    if (youngTemplates < GENERATION_TEMPLATES) return take(place, template, timesBefore, noteBefore);
    startGeneration();
    return take(search(young, template), template, timesBefore, noteBefore);
  }

  function search(generation: number, template: number): number {
    let slot = template & (GENERATION_SLOTS - 1);
    while (used[generation + slot] !== 0 && templates[generation + slot] !== template) {
      slot = (slot + 1) & (GENERATION_SLOTS - 1);
    }
    return generation + slot;
  }

  function take(place: number, template: number, timesBefore: number, noteBefore: number): number {
    templates[place] = template;
    used[place] = 1;
    times[place] = timesBefore;
    note[place] = noteBefore;
    youngTemplates += 1;
    return place;
  }

  function startGeneration(): void {
    young = GENERATION_SLOTS - young;
    used.fill(0, young, young + GENERATION_SLOTS);
    youngTemplates = 0;
  }
}
