import { createReadStream } from 'node:fs';
import { longestWitnessChars, type Witness, witnessAt, witnessStart } from '../report/witness-line.ts';
import { errorText } from './error-text.ts';

/** The run whose witnesses are looked for. */
export interface WitnessedRun {
  readonly runId: string;
  /** Number of its last event. */
  readonly lastSeq: number;
  readonly sealed: boolean;
  /** Hash of an event, by its number. */
  readonly hashOf: (seq: number) => string | undefined;
}

export type WitnessCheck = { readonly kind: 'agrees'; readonly lines: number } | { readonly kind: 'bad'; readonly why: string };

/** The log cannot be read. The message says which and why. */
export class WitnessLogError extends Error {
  readonly code = 'NO_WITNESS_LOG';
  override readonly name = 'WitnessLogError';
}

/**
 * Compares a run with what its job's log says of it. Every line of this run must agree, and there must be one; for a sealed run also that of its last event.
 * The log may be of any size: it is read once, in pieces, and nothing of it is kept. Throws WitnessLogError.
 */
export async function checkWitnesses(logPath: string, run: WitnessedRun): Promise<WitnessCheck> {
  let lines = 0;
  let lastWitnessed = 0;
  for await (const witness of witnessesIn(logPath, run.runId)) {
    const why = contradiction(witness, run);
    if (why !== null) return { kind: 'bad', why };
    lines += 1;
    lastWitnessed = Math.max(lastWitnessed, witness.seq);
  }
  if (lines === 0)
    return bad(`the job's log has no line "${witnessStart}${run.runId} …": it is the log of another job, or was cut`);
  if (run.sealed && lastWitnessed < run.lastSeq) {
    return bad(
      `the job's log bears witness up to event ${lastWitnessed} and not of the seal, event ${run.lastSeq}: the log was cut, or the bundle was sealed by another`,
    );
  }
  return { kind: 'agrees', lines };
}

function contradiction({ seq, head }: Witness, { lastSeq, hashOf }: WitnessedRun): string | null {
  if (seq > lastSeq)
    return `the job's log bears witness of event ${seq}, and the bundle ends at event ${lastSeq}: its end was cut off`;
  if (hashOf(seq) === head) return null;
  return `the job's log says ${shown(head)} of event ${seq}, and the bundle has ${shown(hashOf(seq) ?? '')}: the bundle was rewritten, or the command printed that line`;
}

async function* witnessesIn(logPath: string, runId: string): AsyncGenerator<Witness> {
  const start = `${witnessStart}${runId} `;
  let text = '';
  for await (const piece of piecesOf(logPath)) {
    text += piece;
    // What begins behind this may go on in the next piece.
    const whole = text.length - longestWitnessChars;
    yield* witnessesBefore(whole, text, start);
    text = text.slice(Math.max(0, whole));
  }
  yield* witnessesBefore(text.length, text, start);
}

function* witnessesBefore(end: number, text: string, start: string): Generator<Witness> {
  for (let at = text.indexOf(start); at !== -1 && at < end; at = text.indexOf(start, at + start.length)) {
    const witness = witnessAt(text, at);
    if (witness !== null) yield witness;
  }
}

const pieceBytes = 1024 * 1024;

/** A witness is ASCII, so one character a byte is enough, whatever the rest is written in. */
async function* piecesOf(logPath: string): AsyncGenerator<string> {
  try {
    for await (const piece of createReadStream(logPath, { encoding: 'latin1', highWaterMark: pieceBytes })) yield String(piece);
  } catch (error) {
    throw new WitnessLogError(`the job's log cannot be read: ${errorText(error)}`, { cause: error });
  }
}

/** Enough of a hash to compare by eye. */
function shown(head: string): string {
  return `${head.slice(0, 16)}…`;
}

function bad(why: string): WitnessCheck {
  return { kind: 'bad', why };
}
