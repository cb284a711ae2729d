import type { Cancel, Child, Exit, Ports } from './ports.ts';

/** Something that the loop has to look at. */
export type Turn =
  | { readonly kind: 'tick' }
  | { readonly kind: 'exited'; readonly exit: Exit }
  | { readonly kind: 'cancelled'; readonly cancel: Cancel };

/** Four looks a second: a runaway is seen within its bound + 250 ms, at a cost of well under 2 % of a core. */
export const TICK_MS = 250;

/**
 * Ticks, the command's exit and cancellations, merged into one order. A cancellation comes before an exit and an exit before a
 * tick; ticks that fall due while the loop is busy are one tick.
 */
export async function* turns(child: Child, { clock, cancellation }: Pick<Ports, 'clock' | 'cancellation'>): AsyncGenerator<Turn> {
  let cancelled: Turn | null = null;
  let exited: Turn | null = null;
  let due = false;
  let wake = () => {};

  const stopTicking = clock.every(TICK_MS, () => {
    due = true;
    wake();
  });
  const stopListening = cancellation.onCancel((cancel) => {
    cancelled ??= { kind: 'cancelled', cancel };
    wake();
  });
  void child.exited.then((exit) => {
    exited = { kind: 'exited', exit };
    wake();
  });

  try {
    for (;;) {
      const turn = cancelled ?? exited ?? (due ? ({ kind: 'tick' } as const) : null);
      if (turn === null) await new Promise<void>((resolve) => (wake = resolve));
      else {
        due = false;
        yield turn;
      }
    }
  } finally {
    stopTicking();
    stopListening();
  }
}
