import { sql } from 'kysely';
import type { May, SignedInContext } from '../../platform/web/index.ts';

const asked = async ({ tx }: SignedInContext, which: 'teams_led' | 'teams_answered'): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`
    select cardinality(${sql.ref(`app.${which}`)}()) > 0 as may`.execute(tx);
  return rows[0]?.may ?? false;
};

/** Whoever manages the team of an authority: they hand its caseloads on. */
export const leadsTeam = (context: SignedInContext): Promise<boolean> => asked(context, 'teams_led');

/** Whoever answers for the children of a team as a whole. */
export const maySeeTeam: May = {
  words: 'team managers and duty officers of an authority',
  check: (context) => asked(context, 'teams_answered'),
};

/** Whoever manages the team of the worker in the address. */
export const mayHandOn: May = {
  words: 'the manager of the team that answers for the children',
  check: async (context) => {
    if (!(await leadsTeam(context))) return false;
    const { rows } =
      await sql`select 1 from app.team_workers() where person_id = ${context.params.personId}::uuid`.execute(
        context.tx,
      );
    return rows.length > 0;
  },
};
