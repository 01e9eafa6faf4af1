import { sql } from 'kysely';
import type { May } from '../../platform/web/index.ts';

/** Whoever looks after the records of the child's authority. */
export const mayReviewRecord: May = {
  words: 'information governance in the child’s authority',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`
      select app.reviews_record(${params.childId}::uuid) as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};
