import '../tables.ts';
import '../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { dayInWords } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import {
  expiresOn,
  type Topic,
  type TrainingStatus,
  topicIds,
  topics,
  trainingStatus,
  usualMonths,
} from './model.ts';

/** A training as it was entered, and the answer to it. */
export interface TrainingInList {
  readonly id: string;
  readonly person_id: string;
  readonly topic: Topic;
  readonly done_on: string;
  readonly how: string;
  readonly entered_by: string;
  readonly answer: 'confirmed' | 'not-confirmed' | null;
  readonly answer_words: string | null;
}

/** How somebody stands in one topic. */
export interface TopicStanding {
  readonly topic: Topic;
  readonly standing: TrainingStatus;
  readonly months: number;
  /** The first day on which it no longer holds; null when nothing holds. */
  readonly until: string | null;
  readonly done: readonly TrainingInList[];
}

/** Whether it counts: entered by people who lead their work, or declared and confirmed. */
export const isConfirmed = ({ person_id, entered_by, answer }: TrainingInList): boolean =>
  answer === 'confirmed' || (entered_by !== person_id && answer === null);

/** What is asked of a training that was declared. */
export const questionOf = ({ topic, done_on }: TrainingInList): string =>
  `${topics[topic]}, ${dayInWords(done_on)}: was it done?`;

/** Everything that people have done, or one of it, the latest first: the visitor's own and of those whose work they lead. */
export async function trainingsOf(
  tx: Tx,
  of: readonly string[] | { readonly id: string },
): Promise<TrainingInList[]> {
  const rows = await tx
    .selectFrom('training as t')
    .leftJoin('training_answer as a', 'a.training_id', 't.id')
    .select([
      't.id',
      't.person_id',
      't.topic',
      't.done_on',
      't.how',
      't.entered_by',
      'a.answer',
      'a.words as answer_words',
    ])
    .where((eb) =>
      'id' in of ? eb('t.id', '=', of.id) : sql<boolean>`t.person_id = any(${[...of]}::uuid[])`,
    )
    .orderBy('t.done_on', 'desc')
    .orderBy('t.entered_at', 'desc')
    .execute();
  return rows as TrainingInList[];
}

/** How long training holds by topic, in months, in the strictest of some organisations: what one asks is asked. */
export async function periodsOf(
  tx: Tx,
  organisationIds: readonly string[],
): Promise<ReadonlyMap<Topic, number>> {
  const { rows } = await sql<{ topic: Topic; months: number }>`
    select topic, min(months)::integer as months from (
      select distinct on (organisation_id, topic) organisation_id, topic, months from training_period
      where organisation_id = any(${[...organisationIds]}::uuid[])
      order by organisation_id, topic, sequence desc) latest
    group by topic`.execute(tx);
  return new Map(rows.map(({ topic, months }) => [topic, months]));
}

/** How somebody stands in each of the ten topics. */
export function trainingStatuses(
  done: readonly TrainingInList[],
  periods: ReadonlyMap<Topic, number>,
  today: string,
): TopicStanding[] {
  return topicIds.map((topic) => {
    const months = periods.get(topic) ?? usualMonths;
    const some = done.filter((training) => training.topic === topic && training.answer !== 'not-confirmed');
    const all = some.map((training) => ({ doneOn: training.done_on, isConfirmed: isConfirmed(training) }));
    const standing = trainingStatus(all, months, today);
    const latest = some.find(isConfirmed)?.done_on;
    const holds = standing === 'current' || standing === 'soon';
    return {
      topic,
      standing,
      months,
      until: holds && latest ? expiresOn(latest, months) : null,
      done: done.filter((training) => training.topic === topic),
    };
  });
}

/** Somebody whose work the visitor leads. */
export interface PersonLed {
  readonly person_id: string;
  readonly person_name: string;
  readonly organisation_id: string;
  readonly setting_name: string | null;
  readonly role: string;
}

/** Those whose work the visitor leads in person, by setting. */
export async function peopleLed(tx: Tx): Promise<PersonLed[]> {
  const { rows } = await sql<PersonLed>`
    select person_id, person_name, organisation_id, setting_name, role from app.people_led()`.execute(tx);
  return rows;
}
