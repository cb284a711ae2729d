/** Which templates were seen before and how often, in bounded memory. */
export interface SeenTemplates {
  /** The template's place, which is its own until the next call. A template that is not known gets one, seen 0 times. */
  find(template: number): number;
  /** How often the template in this place was seen before, at most `MANY_TIMES`. Counts on. */
  seeAgain(place: number): number;
  /** A number from 0 to 255 that the caller has left in this place; 0 at first. */
  noteIn(place: number): number;
  leaveNote(place: number, note: number): void;
}

export const MANY_TIMES = 16;

/** Two generations of these. A log has a few thousand templates; a dump of data has millions. */
const GENERATION_PLACES = 32_768;
/** Half full: a search then looks at two or three places. */
const GENERATION_TEMPLATES = GENERATION_PLACES / 2;
const PLACE_MASK = GENERATION_PLACES - 1;

/** What is known of a template, in one number: that there is one, how often it was seen, and the note. */
const USED = 1;
const TIMES_SHIFT = 1;
const TIMES_MASK = 0x1f;
const ONE_TIME = 1 << TIMES_SHIFT;
const NOTE_SHIFT = 8;
const NOTE_MASK = 0xff << NOTE_SHIFT;

/**
 * When the young generation is full, the old one is forgotten and the young one becomes old; a template that is seen again moves to
 * the young. So the latest 16384 templates are always known and no more than 32768 ever are, and a template that was forgotten
 * counts as new: with too many templates the log looks less repetitive, never more.
 */
export function createSeenTemplates(): SeenTemplates {
  /** By place: the template, then what is known of it, so that one search touches one line of the processor's cache. */
  const memory = new Int32Array(2 * 2 * GENERATION_PLACES);
  let young = 0;
  let youngTemplates = 0;

  return {
    find,
    seeAgain(place) {
      const known = memory[2 * place + 1] as number;
      const times = (known >>> TIMES_SHIFT) & TIMES_MASK;
      if (times < MANY_TIMES) memory[2 * place + 1] = known + ONE_TIME;
      return times;
    },
    noteIn: (place) => ((memory[2 * place + 1] as number) & NOTE_MASK) >>> NOTE_SHIFT,
    leaveNote(place, note) {
      memory[2 * place + 1] = ((memory[2 * place + 1] as number) & ~NOTE_MASK) | (note << NOTE_SHIFT);
    },
  };

  function find(template: number): number {
    const place = search(young, template);
    if (memory[2 * place + 1] !== 0) return place;
    const knownBefore = memory[2 * search(GENERATION_PLACES - young, template) + 1] as number;
    if (youngTemplates < GENERATION_TEMPLATES) return take(place, template, knownBefore);
    startGeneration();
    return take(search(young, template), template, knownBefore);
  }

  function search(generation: number, template: number): number {
    let place = generation + (template & PLACE_MASK);
    while (memory[2 * place + 1] !== 0 && memory[2 * place] !== template) place = generation + ((place + 1) & PLACE_MASK);
    return place;
  }

  function take(place: number, template: number, knownBefore: number): number {
    memory[2 * place] = template;
    memory[2 * place + 1] = knownBefore | USED;
    youngTemplates += 1;
    return place;
  }

  function startGeneration(): void {
    young = GENERATION_PLACES - young;
    memory.fill(0, 2 * young, 2 * (young + GENERATION_PLACES));
    youngTemplates = 0;
  }
}
