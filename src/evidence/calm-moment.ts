/** How much later it may be. */
const LATEST_TIMES = 10;
/** Of one core, from one look to the next. A guard that has little to pass on takes a few hundredths. */
const BUSY_SHARE = 0.5;

/**
 * Calls back after `afterMs`, or later while this process is busy: a flood is being passed on, and what begins now would take its core from the command.
 * Returns what cancels it. Does not keep the process alive.
 */
export function atCalmMoment(afterMs: number, callback: () => void): () => void {
  let looks = 0;
  let before = process.cpuUsage();
  const timer = setInterval(look, afterMs);
  timer.unref();
  return () => clearInterval(timer);

  function look(): void {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    looks += 1;
    if (looks < LATEST_TIMES && (user + system) / 1_000 > BUSY_SHARE * afterMs) return;
    clearInterval(timer);
    callback();
  }
}
