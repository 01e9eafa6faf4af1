import { setTimeout as wait } from 'node:timers/promises';
import type { Signer } from './sign-records.ts';

/** What somebody saw who wrote in a page's form all the while, and somebody who looked at the guide. */
export interface Seen {
  /** Forms that were saved, that came back with what was typed in them, and that came back without. */
  readonly saved: number;
  readonly kept: number;
  readonly lost: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly guideFailed: number;
  readonly slowestAnswer: number;
}

/** Writes in the daybook of the signer's home, a line a second, and asks for the guide as often. */
export function keepWriting(
  { token, settingId }: Signer,
  addresses: readonly string[],
): { stop(): Promise<Seen> } {
  const seen = { saved: 0, kept: 0, lost: 0, guideFailed: 0, slowestAnswer: 0 };
  const statuses: Record<string, number> = {};
  const headers = { cookie: `hearth_session=${token}`, 'sec-fetch-site': 'same-origin' };
  const ask = (path: string, turn: number, body?: URLSearchParams): Promise<Response> =>
    fetch(`${addresses[turn % addresses.length]}${path}`, {
      headers,
      redirect: 'manual',
      ...(body ? { method: 'POST', body } : {}),
      signal: AbortSignal.timeout(90_000),
    });
  let isStopping = false;
  const work = async (): Promise<void> => {
    const path = `/settings/${settingId}/daybook`;
    const page = await (await ask(path, 0)).text();
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    for (let turn = 0; !isStopping; turn += 1) {
      const words = `A quiet night. Line ${turn} of many.`;
      const begun = Date.now();
      const answer = await ask(path, turn, new URLSearchParams({ _csrf: csrf, daybook: words }));
      const isKept = (await answer.text()).includes(words);
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      seen[answer.status === 303 ? 'saved' : isKept ? 'kept' : 'lost'] += 1;
      seen.slowestAnswer = Math.max(seen.slowestAnswer, (Date.now() - begun) / 1000);
      await wait(1000);
    }
  };
  const look = async (): Promise<void> => {
    for (let turn = 0; !isStopping; turn += 1) {
      const isThere = await ask('/guide?danger=no', turn)
        .then(({ ok }) => ok)
        .catch(() => false);
      if (!isThere) seen.guideFailed += 1;
      await wait(1000);
    }
  };
  const under = Promise.all([work(), look()]);
  under.catch(() => {});
  return {
    stop: async () => {
      isStopping = true;
      await under;
      return { ...seen, statuses };
    },
  };
}
