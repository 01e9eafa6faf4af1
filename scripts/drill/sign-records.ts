import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { londonDate } from '../../src/platform/clock/index.ts';

/** A sign-in of a carer of the demo, and a child who lives where they work. */
export interface Signer {
  readonly token: string;
  readonly childId: string;
  /** Their home. */
  readonly settingId: string;
}

/** What came of the records that were signed. */
export interface Signed {
  /** The ids that were acknowledged: each has to be there for ever. */
  readonly acknowledged: ReadonlySet<string>;
  /** How often each status was answered; `none` where no answer came. */
  readonly answers: Readonly<Record<string, number>>;
  /** The longest time in which nothing was acknowledged, in seconds. */
  readonly longestPause: number;
}

/** At most so many at a time, so many a second each, and so many in all: enough to see a gap, and no flood. */
const most = 20_000;
const pauseBetween = 100;

/** So many sign-ins of a carer of the demo. */
export async function signIn(address: string, databaseUrl: string, many: number): Promise<Signer[]> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ person: string; child: string; setting: string }>(
    `select distinct on (m.person_id) m.person_id as person, p.child_id as child, p.setting_id as setting
     from membership m join placement p on p.setting_id = m.setting_id and p.until_day is null
     where m.role = 'carer' and m.until_day is null
       and not exists (select from child_seal s where s.child_id = p.child_id) order by m.person_id`,
  );
  await database.end();
  const enter = async (person: string): Promise<string | undefined> => {
    const answer = await fetch(`${address}/demo/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ person }),
    });
    return /=([^;]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1];
  };
  for (const { person, child, setting } of rows) {
    const token = await enter(person);
    if (!token) continue;
    const signers = [{ token, childId: child, settingId: setting }];
    while (signers.length < many)
      signers.push({ ...signers[0], token: (await enter(person)) ?? '' } as Signer);
    return signers;
  }
  throw new Error('The demo lets nobody in as a carer.');
}

const aRecord = (childId: string): string => {
  const at = new Date(Date.now() - 20 * 60_000);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  });
  return JSON.stringify({
    childId,
    day: londonDate(at),
    time: time.format(at),
    place: 'Kitchen',
    present: 'A carer',
    facts: { conduct: [{ kind: 'damage', severity: 'minor' }] },
    childActions: 'A cup was thrown.',
    staffActions: 'Staff gave space.',
    deEscalation: 'A quiet voice.',
    restorative: 'Tea was made.',
    account: { words: 'The phone call was bad.' },
    told: [],
    police: null,
    settingRecord: { riskReview: 'Calls happen with a key worker near.', daybook: 'A hard evening.' },
    decision: { goodEnough: 'yes', goodEnoughWords: 'It is.', chosenRoute: 'resolve-internally', reason: '' },
  });
};

/**
 * Signs records through the API of these addresses until told to stop. What is not acknowledged is sent again under its key,
 * to the next address, as a program would do. `round` tells the longest time without a write since it was last asked.
 */
export function keepSigning(
  signers: readonly Signer[],
  addresses: () => readonly string[],
): { round(): number; stop(): Promise<Signed> } {
  const acknowledged = new Set<string>();
  const answers: Record<string, number> = {};
  let last = Date.now();
  let longest = 0;
  let longestOfAll = 0;
  let isStopping = false;
  const count = (what: string): void => {
    answers[what] = (answers[what] ?? 0) + 1;
  };
  const send = async ({ token, childId }: Signer, key: string, address: string): Promise<boolean> => {
    const answer = await fetch(`${address}/api/v1/incidents`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: aRecord(childId),
      signal: AbortSignal.timeout(60_000),
    });
    const body = (await answer.json()) as { id?: string; error?: { code: string; message: string } };
    count(answer.status === 201 ? '201' : `${answer.status} ${body.error?.code ?? ''}`);
    if (answer.status === 400 || answer.status === 422) throw new TypeError(body.error?.message);
    if (answer.status !== 201 || !body.id) return false;
    acknowledged.add(body.id);
    longest = Math.max(longest, Date.now() - last);
    last = Date.now();
    return true;
  };
  const work = async (signer: Signer, at: number): Promise<void> => {
    for (let turn = at; !isStopping && acknowledged.size < most; ) {
      const key = randomUUID();
      for (let isDone = false; !isDone && !isStopping; turn += 1) {
        const all = addresses();
        isDone = await send(signer, key, all[turn % all.length] ?? '').catch((error) => {
          if (error instanceof TypeError && !error.cause) throw error;
          count(`no answer (${error.cause?.code ?? error.name})`);
          return false;
        });
        await wait(isDone ? pauseBetween : 250);
      }
    }
  };
  const under = Promise.all(signers.map(work));
  under.catch(() => {});
  const round = (): number => {
    const ofRound = longest / 1000;
    longestOfAll = Math.max(longestOfAll, ofRound);
    longest = 0;
    return ofRound;
  };
  return {
    round,
    stop: async () => {
      isStopping = true;
      await under;
      round();
      return { acknowledged, answers, longestPause: longestOfAll };
    },
  };
}

/** Which of the acknowledged records are not there. */
export async function lost(databaseUrl: string, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const { rows } = await database.query<{ id: string }>(
    'select id from incident where id = any ($1::uuid[])',
    [[...acknowledged]],
  );
  await database.end();
  const there = new Set(rows.map(({ id }) => id));
  return [...acknowledged].filter((id) => !there.has(id));
}
