import './tables.ts';
import { type RawBuilder, sql } from 'kysely';
import { childOf, mayAddTo, mayOrTold, maySee } from '../care/index.ts';
import type { May, SignedInContext } from '../platform/web/index.ts';

type Params = SignedInContext['params'];

/** Whoever the database says may. */
const asking = (words: string, condition: (params: Params) => RawBuilder<unknown>): May => ({
  words,
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`select ${condition(params)} as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
});

const everybody: May = { words: 'everybody who works here', check: async () => true };
const mayCommission = asking('commissioners', () => sql`exists (select 1 from app.commissions_for())`);

export const mayFindHomes = asking(
  'people who place children or find homes for them',
  () => sql`app.knows_homes()`,
);

export const maySeeHome = asking(
  'people who work in the home or administer its provider, who work with a child who lives or is moving there, or who place children or find homes',
  ({ settingId }) => sql`(exists (select 1 from setting where id = ${settingId}::uuid)
    or exists (select 1 from app.homes_known(the_setting => ${settingId}::uuid)))`,
);
export const mayLookUp = mayOrTold(mayCommission, maySeeHome, 'Only a commissioner can look up a home.');

export const maySeeProvider = asking(
  'people who place children or find homes, and those who lead a home of the provider',
  ({ organisationId }) => sql`(app.leads_in(${organisationId}::uuid)
    or exists (select 1 from app.homes_known(the_organisation => ${organisationId}::uuid, most => 1)))`,
);
export const mayRecordPledge = mayOrTold(
  mayCommission,
  maySeeProvider,
  'Only a commissioner can record a pledge.',
);
export const mayRaiseConcern = mayOrTold(
  asking(
    'people who place children for an authority, and those who lead a home of the provider',
    ({ organisationId }) => sql`(exists (select 1 from app.places_for())
      or app.leads_in(${organisationId}::uuid))`,
  ),
  maySeeProvider,
  'You cannot raise a concern between this provider and an authority.',
);
export const maySeeConcern = asking(
  'people on either side of the concern: the authority, or the provider',
  ({ concernId }) => sql`exists (select 1 from provider_concern where id = ${concernId}::uuid)`,
);

export const mayAgreePractice = mayOrTold(
  mayCommission,
  everybody,
  'Only a commissioner can write down what was agreed.',
);

const childOfMove = childOf('placement_move', 'moveId');
export const maySeeMove = asking(
  'people who see where the child lives and their record, and the officer who is asked to approve the move',
  ({ moveId }) => sql`app.sees_move(${moveId}::uuid)`,
);
export const mayWithdrawMove = mayOrTold(
  mayAddTo('home', childOfMove),
  maySeeMove,
  'You cannot withdraw this move.',
);
/** Once a move is settled, whoever sees it is told so, with what they wrote. */
export const mayDecideMove = mayOrTold(
  asking(
    'the officer who is asked to approve the move, and those who work with the child; never the person who made the move',
    ({ moveId }) => sql`(app.may_approve_move(${moveId}::uuid) or exists (
      select 1 from placement_move m where m.id = ${moveId}::uuid and m.made_by is distinct from app.person_id()
        and (exists (select 1 from move_approval a where a.move_id = m.id)
          or exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn'))))`,
  ),
  maySeeMove,
  'You cannot approve this move. If you made it, someone else must approve it.',
);

export const maySayHome = mayAddTo('home');
export const maySeeWhereTheyLive = maySee('home');
