import type { ChildProcess } from 'node:child_process';
import { built, ended, type Ran, spawnHearth } from './hearth.ts';

/** A service that was started and answers. */
export interface Started {
  readonly address: string;
  /** Where its metrics are, if it has any. */
  readonly metrics: string | undefined;
  readonly process: ChildProcess;
  /** Waits until it has printed something, and gives the first group of it. */
  says(what: RegExp): Promise<string>;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ran>;
}

/** Starts `hearth start` on a free port of this machine and waits for the address it prints. Rejects when it ends before. */
export async function startHearth(settings: Readonly<Record<string, string>>): Promise<Started> {
  await built();
  const child = spawnHearth(['start'], {
    settings: { HEARTH_PORT: '0', HEARTH_LOG: 'silent', ...settings },
  });
  let output = '';
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const opened = await new Promise<string>((found, failed) => {
    child.once('close', (code) => failed(new Error(`hearth start ended with ${code}: ${errors}`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('Stop with Ctrl+C.')) found(output);
    });
  });
  return {
    address: /Open (http:\S+)\n/.exec(opened)?.[1] ?? '',
    metrics: /Metrics: (http:\S+)\n/.exec(opened)?.[1],
    process: child,
    says: (what) =>
      new Promise((said) => {
        const look = (): void => {
          const found = what.exec(output)?.[1];
          if (found) said(found);
        };
        child.stdout?.on('data', look);
        look();
      }),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return { code: await ended(child), output, errors };
    },
  };
}
