import { sql } from 'kysely';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { answerChallenge, challengeById, raiseChallenge, writeDownTogether } from '../../src/voice/index.ts';
import { type Act, actAs } from '../act-as.ts';
import type { District, Worker } from '../city.ts';
import type { Cast } from '../demo-people.ts';
import type { Random } from '../random.ts';
import { insertVoiceWords } from '../voice-words/index.ts';
import { youngOneOf } from './who-is-young.ts';

const day = 86_400_000;
const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * day);

async function openAccount(
  tx: Act['tx'],
  personId: string,
  childId: string,
  by: Worker,
  at: Date,
): Promise<void> {
  await tx
    .insertInto('person_account')
    .values({ id: personId, name: 'The young person', email: null, closed_at: null, created_at: at })
    .execute();
  await tx
    .insertInto('young_person')
    .values({ person_id: personId, child_id: childId, opened_by: by.id, opened_at: at })
    .execute();
  await tx
    .insertInto('young_sign_in')
    .values({ person_id: personId, sign_in_name: 'sunny-comet-4821', chosen_at: at })
    .execute();
}

/** The latest records about the young one that were signed before a moment, and that the manager neither wrote nor decided. */
async function recordsOf(tx: Act['tx'], childId: string, before: Date, manager: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from incident
    where child_id = ${childId} and signed_at < ${before} and author_id <> ${manager}
      and not exists (select from decision d where d.incident_id = incident.id and d.decided_by = ${manager})
    order by signed_at desc, id limit 2`.execute(tx);
  return rows.map(({ id }) => id);
}

/**
 * Living examples of the room, in the first district: a young person with an account of their own, their words beside a
 * record, words that a carer wrote down with them, a challenge that waits and one that was answered.
 */
export async function insertVoice(
  database: HearthDatabase<Tables>,
  district: District,
  cast: Cast,
  { random, now }: { readonly random: Random; readonly now: Date },
): Promise<void> {
  const young = youngOneOf(district);
  if (!young) return;
  const { resident, personId } = young;
  const [latest, earlier] = await database.asOwner(async (tx) => {
    await openAccount(tx, personId, resident.id, resident.socialWorker, ago(now, 30));
    return recordsOf(tx, resident.id, ago(now, 9), cast.manager.id);
  });
  await database.asPerson({ personId: null, settings: { now: now.toISOString() } }, async (tx) => {
    const by = (person: string, at: Date) => ({ personId: person, now: at, newId: () => random.id() });
    const as = (person: string, at: Date) => actAs(tx, person, at);
    const raised = (incidentId: string | null, wrong: string, want: string) => ({
      id: random.id(),
      childId: resident.id,
      incidentId,
      whatIsWrong: wrong,
      whatIWant: want,
      together: false,
    });
    await as(personId, ago(now, 8));
    if (latest) {
      await sql`select app.add_my_words(${random.id()}::uuid, ${latest}::uuid,
        'I was upset because my visit was cancelled. Nobody told me till the last minute.')`.execute(tx);
    }
    const answered = raised(
      earlier ?? null,
      'It says I started it. I did not. I was already in my room.',
      'Ask the night worker.',
    );
    await raiseChallenge(tx, answered, by(personId, ago(now, 8)));
    await as(cast.manager.id, ago(now, 5));
    const challenge = await challengeById(tx, answered.id);
    const words =
      'Thank you for telling us. We asked the night worker. She says it was as you say. We wrote that beside the record.';
    await answerChallenge(tx, challenge, { words, changed: 'words' }, by(cast.manager.id, ago(now, 5)));
    await as(personId, ago(now, 2));
    const waiting = raised(
      latest ?? null,
      'It says I shouted for an hour. It was five minutes.',
      'Put the right time.',
    );
    await raiseChallenge(tx, waiting, by(personId, ago(now, 2)));
    await as(cast.carer.id, ago(now, 1));
    const said = {
      kind: 'words' as const,
      incidentId: null,
      words: 'I like it when someone knocks and waits. I do not like it when they come straight in.',
      want: '',
    };
    await writeDownTogether(tx, resident.id, said, by(cast.carer.id, ago(now, 1)));
  });
  await insertVoiceWords(database, district, cast, { random, now });
}
