/** A terminal's Ctrl+C reaches us twice when npm stands between: what comes this soon after is the same one. */
const sameSignal = 500;
/** How long stopping may take, in milliseconds. */
const longestStop = 10_000;

/**
 * Resolves when the process is asked to end (SIGTERM or SIGINT). Asked a second time, or when ending takes too long, it
 * ends at once with exit code 1: nothing is lost by that but the answers under way.
 */
export function untilAskedToStop(onForced: (why: string) => void): Promise<void> {
  return new Promise((asked) => {
    let firstAt: number | undefined;
    const force = (why: string): void => {
      onForced(why);
      process.exit(1);
    };
    const onSignal = (): void => {
      if (firstAt !== undefined) {
        if (Date.now() - firstAt > sameSignal) force('Asked twice: stopped at once.');
        return;
      }
      firstAt = Date.now();
      setTimeout(() => force('Stopping took longer than 10 seconds: stopped at once.'), longestStop).unref();
      asked();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}
