import '../tables.ts';
import { sql } from 'kysely';
import { childOf } from '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { May, Tx } from '../../platform/web/index.ts';

const asked =
  (question: 'reviews_incident' | 'decides_incident' | 'adds_to_incident') =>
  async (tx: Tx, incidentId: string): Promise<boolean> => {
    const { rows } = await sql<{
      may: boolean;
    }>`select ${sql.raw(`app.${question}`)}(${incidentId}::uuid) as may`.execute(tx);
    return rows[0]?.may ?? false;
  };

/** Whether the visitor reviews the record: not their own, of a setting they manage, or held for them to decide. */
export const mayReview = asked('reviews_incident');
/** Whether the visitor may decide at level 2: INC-L2-05, as the database has it. */
export const mayDecide = asked('decides_incident');
/** Whether the visitor adds to the record, and does not only see it. */
export const mayAdd = asked('adds_to_incident');

/** Whoever may read the record; who only reads is told so where they add to it. */
export const mayRead: May = {
  words: 'people who may read the record',
  check: async (context) => (await childOf('incident', 'incidentId')(context)) !== null,
};

/** What somebody is told who sees a record and wants to write in it. */
export const readsOnly = (): Refusal =>
  new Refusal(
    'not-yours',
    'You can read this child’s record but cannot add to it. Ask their carer or social worker to write it down.',
  );
