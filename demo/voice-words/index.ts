import '../../src/voice/tables.ts';
import { londonDate, londonInstant } from '../../src/platform/clock/index.ts';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Tx } from '../../src/platform/web/index.ts';
import { sayAboutMe } from '../../src/voice/about-me/say-about-me.ts';
import { topicOf } from '../../src/voice/about-me/topics.ts';
import { answerAsk, arrange } from '../../src/voice/asks/answer/answer-ask.ts';
import { askById } from '../../src/voice/asks/asks-of.ts';
import type { Asked } from '../../src/voice/asks/new/ask-form.ts';
import { makeAsk } from '../../src/voice/asks/new/make-ask.ts';
import { tellHowItWas } from '../../src/voice/how-it-was/tell/tell-how-it-was.ts';
import type { District } from '../city.ts';
import { addHours } from '../days.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';
import { officersOf } from '../register/more-people.ts';
import { boardOf } from './board.ts';

const day = 24;

/** A young person with an account of their own. */
interface Young {
  readonly personId: string;
  readonly childId: string;
}

const asking = (ask: Partial<Asked> & Pick<Asked, 'kind' | 'words'>): Asked => ({
  about: null,
  wish: '',
  reach: 'talk',
  keptFrom: [],
  ...ask,
});

/** What a young person asks and says: something arranged, something answered, something late, and how it was. */
async function insertWordsOf(
  young: Young,
  as: <T>(personId: string, at: Date, work: (tx: Tx) => Promise<T>) => Promise<T>,
  { random, now, worker }: { random: Random; now: Date; worker: string },
): Promise<void> {
  const newId = () => random.id();
  const ask = (daysAgo: number, what: Asked) => {
    const at = addHours(now, -daysAgo * day);
    return as(young.personId, at, (tx) => makeAsk(tx, what, { ...young, themselves: true, now: at, newId }));
  };
  const wanted = await ask(
    3,
    asking({
      kind: 'advocate',
      words: 'I want someone with me at my review. Last time everyone talked over me.',
    }),
  );
  await as(worker, addHours(now, -2 * day), async (tx) => {
    const found = await askById(tx, wanted);
    if (!found) return;
    const arranged = {
      who: 'An advocate of the city’s service',
      comesAt: londonInstant(londonDate(addHours(now, 2 * day)), '16:30'),
      words: 'You meet in the quiet room. You can say what you like: it stays with them.',
    };
    await arrange(tx, found, arranged, { personId: worker, now: addHours(now, -2 * day), newId });
  });
  await ask(
    21,
    asking({
      kind: 'social-worker',
      words: 'I have had four this year. Nobody tells me when they change.',
      reach: 'with-someone',
    }),
  );
  const lock = await ask(
    9,
    asking({
      kind: 'complaint',
      about: 'home',
      words: 'They took my phone for a week and did not say why.',
      wish: 'Tell me the rule before.',
    }),
  );
  await as(worker, addHours(now, -4 * day), async (tx) => {
    const found = await askById(tx, lock);
    const words =
      'You are right. The rule was not told to you. The home has written it down now and read it with you. Your phone stays with you.';
    if (found)
      await answerAsk(tx, found, { words }, { personId: worker, now: addHours(now, -4 * day), newId });
  });
  const told = {
    after: 'police',
    face: '2',
    fair: 'no',
    heard: 'not-sure',
    words: 'They were polite, but nobody said how long it takes.',
    shownTo: 'worker',
  } as const;
  const at = addHours(now, -5 * day);
  await as(young.personId, at, (tx) => tellHowItWas(tx, young.childId, told, { ...young, now: at, newId }));
  for (const [topic, words] of [
    ['communication', 'Please use short words.\nI like to talk while we walk or drive.'],
    ['what-helps', 'Leave me on my own for a bit.\nAsk me later if I want tea.'],
  ] as const) {
    const about = topicOf(topic);
    if (about)
      await as(young.personId, at, (tx) =>
        sayAboutMe(
          tx,
          { topic: about, childId: young.childId },
          { ready: [], words },
          { ...young, now: at, newId },
        ),
      );
  }
}

/**
 * What young people of the first district ask, say of themselves and of how it was; and what changed because of it. The
 * accounts are there already; where there is none, only what changed is.
 */
export async function insertVoiceWords(
  database: HearthDatabase<Tables>,
  district: District,
  _cast: Cast,
  { random, now }: { readonly random: Random; readonly now: Date },
): Promise<void> {
  const as = <T>(personId: string, at: Date, work: (tx: Tx) => Promise<T>): Promise<T> =>
    database.asPerson(
      { personId, settings: { now: at.toISOString() } },
      work as Parameters<typeof database.asPerson<T>>[1],
    );
  const accounts = await database.asOwner((tx) =>
    tx
      .selectFrom('young_person')
      .select(['person_id', 'child_id'])
      .where('closed_at', 'is', null)
      .orderBy('child_id')
      .execute(),
  );
  const first = accounts.find(({ child_id }) => district.residents.some(({ id }) => id === child_id));
  const resident = district.residents.find(({ id }) => id === first?.child_id);
  if (first && resident) {
    const young = { personId: first.person_id, childId: first.child_id };
    await insertWordsOf(young, as, { random, now, worker: resident.socialWorker.id });
  }
  for (const officer of officersOf(district).filter(({ role }) => role === 'commissioner')) {
    const { changes, groups } = boardOf(officer.authority.id, officer.id, random, now);
    await as(officer.id, now, async (tx) => {
      await tx.insertInto('said_and_done').values(changes).execute();
      await tx.insertInto('participation_entry').values(groups).execute();
    });
  }
}
