import type { RepetitionStats } from '../model.ts';
import { bestLagMatch, type LagMatch, noMatch } from './lag-match.ts';
import { createSeenTemplates, MANY_TIMES } from './seen-templates.ts';
import { createTemplateWindow, WINDOW_LINES } from './template-window.ts';

/** Judges whether the lines are the same few templates again and again. */
export interface RepetitionJudge {
  add(template: number, rising: boolean): void;
  /** Lines are missing from here on: what follows is not compared with what came before, but counted with it. */
  gap(): void;
  /** Ends a tick: what happened in it is stamped `clockMs`, so that a duration is understated, never overstated. */
  tick(clockMs: number): RepetitionStats;
}

/** Before any line was seen. */
export const noRepetition: RepetitionStats = {
  ...{ entropyBp: 10_000, lagMatchBp: 0, logEntropyBp: 10_000 },
  ...{ newBp: 10_000, repeatedBp: 0, progressBp: 0 },
  ...{ lines: 0, forMs: 0 },
};

/** Lines of which the shares are taken. */
const SHARE_LINES = 64;
const SHARE_MASK = SHARE_LINES - 1;

/** When the lines are a stretch of repetition: figures measured on healthy logs. */
const COLLAPSED_ENTROPY_BP = 2000;
const MATCHED_BP = 9000;
const MOST_NEW_LINES = shareLines(200);
const LEAST_REPEATED_LINES = Math.ceil((9000 * SHARE_LINES) / 10_000);
const MOST_RISING_LINES = shareLines(999);

/** What is noted of a line. */
const NEW = 1;
const REPEATED = 2;
const RISING = 4;

interface Stretch {
  readonly fromLine: number;
  readonly startMs: number;
  endMs: number;
}

export function createRepetitionJudge(): RepetitionJudge {
  const seen = createSeenTemplates();
  const window = createTemplateWindow(seen);
  const notes = new Uint8Array(SHARE_LINES);
  const latest = new Uint8Array(WINDOW_LINES);
  let lines = 0;
  let linesSinceGap = 0;
  let linesBeforeTick = 0;
  let newLines = 0;
  let repeatedLines = 0;
  let risingLines = 0;
  /** The last line at which the shares were not those of a repetition. */
  let lastOtherLine = 0;
  let beforeGap: LagMatch = noMatch;
  let stretch: Stretch | null = null;

  return { add, gap, tick };

  function add(template: number, rising: boolean): void {
    const place = seen.find(template);
    const times = seen.seeAgain(place);
    window.add(template, place);
    note((times === 0 ? NEW : 0) | (times >= MANY_TIMES ? REPEATED : 0) | (rising ? RISING : 0));
    lines += 1;
    linesSinceGap += 1;
    const repeats =
      lines >= SHARE_LINES &&
      newLines <= MOST_NEW_LINES &&
      repeatedLines >= LEAST_REPEATED_LINES &&
      risingLines <= MOST_RISING_LINES;
    if (!repeats) lastOtherLine = lines;
  }

  function note(now: number): void {
    const at = lines & SHARE_MASK;
    const leaving = notes[at] as number;
    notes[at] = now;
    newLines += (now & NEW) - (leaving & NEW);
    repeatedLines += ((now & REPEATED) - (leaving & REPEATED)) >> 1;
    risingLines += ((now & RISING) - (leaving & RISING)) >> 2;
  }

  function gap(): void {
    beforeGap = lagMatch();
    linesSinceGap = 0;
  }

  /** A match from before a gap stands until as many lines have followed as it was found over. */
  function lagMatch(): LagMatch {
    const count = Math.min(linesSinceGap, WINDOW_LINES);
    window.latest(count, latest);
    const match = bestLagMatch(latest, count);
    return linesSinceGap < beforeGap.overLines && beforeGap.matchBp > match.matchBp ? beforeGap : match;
  }

  function tick(clockMs: number): RepetitionStats {
    const entropyBp = window.entropyBp();
    const lagMatchBp = lagMatch().matchBp;
    const collapsed = entropyBp < COLLAPSED_ENTROPY_BP || lagMatchBp >= MATCHED_BP;
    stretch = collapsed && lastOtherLine < lines ? goOn(stretch, clockMs) : null;
    linesBeforeTick = lines;
    return {
      entropyBp,
      lagMatchBp,
      logEntropyBp: Math.min(entropyBp, 10_000 - lagMatchBp),
      newBp: share(newLines + Math.max(0, SHARE_LINES - lines)),
      repeatedBp: share(repeatedLines),
      progressBp: share(risingLines),
      lines: stretch === null ? 0 : lines - stretch.fromLine,
      forMs: stretch === null ? 0 : Math.floor(stretch.endMs - stretch.startMs),
    };
  }

  function goOn(before: Stretch | null, clockMs: number): Stretch {
    if (before !== null && before.fromLine >= lastOtherLine) {
      if (lines > linesBeforeTick) before.endMs = clockMs;
      return before;
    }
    // Of what came before this tick, nothing is known but that it was no stretch; of this tick, what the shares are taken of.
    const fromLine = Math.max(linesBeforeTick, lastOtherLine, lines - SHARE_LINES);
    return { fromLine, startMs: clockMs, endMs: clockMs };
  }
}

function share(lines: number): number {
  return Math.floor((lines * 10_000) / SHARE_LINES);
}

/** The most lines of which the share does not exceed `bp`. */
function shareLines(bp: number): number {
  return Math.floor((bp * SHARE_LINES) / 10_000);
}
