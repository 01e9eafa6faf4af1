import './tables.ts';
import { type RawBuilder, sql } from 'kysely';
import { childOf, mayAddTo, mayOrTold, maySee } from '../care/index.ts';
import type { May, SignedInVisit } from '../platform/web/index.ts';

type Params = SignedInVisit['params'];

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
  'people who work in the home, whose child lives or moves there, or who find homes',
  ({ settingId }) => sql`(exists (select 1 from setting where id = ${settingId}::uuid)
    or exists (select 1 from app.homes_known() where setting_id = ${settingId}::uuid))`,
);
export const mayLookUp = mayOrTold(mayCommission, maySeeHome, 'A commissioner looks homes up.');

export const maySeeProvider = asking(
  'people who find homes, and those who lead a home of the provider',
  ({ organisationId }) => sql`(app.leads_in(${organisationId}::uuid)
    or exists (select 1 from app.homes_known() where organisation_id = ${organisationId}::uuid))`,
);
export const mayRecordPledge = mayOrTold(mayCommission, maySeeProvider, 'A commissioner records pledges.');
export const mayRaiseConcern = mayOrTold(
  asking(
    'people who place children for an authority, and those who lead a home of the provider',
    ({ organisationId }) => sql`(exists (select 1 from app.places_for())
      or app.leads_in(${organisationId}::uuid))`,
  ),
  maySeeProvider,
  'You raise nothing between this provider and an authority.',
);
export const maySeeConcern = asking(
  'people on either side of the concern: the authority, or the provider',
  ({ concernId }) => sql`exists (select 1 from provider_concern where id = ${concernId}::uuid)`,
);

export const mayAgreePractice = mayOrTold(
  mayCommission,
  everybody,
  'A commissioner writes down what was agreed.',
);

const childOfMove = childOf('placement_move', 'moveId');
export const maySeeMove = asking(
  'people who see where the child lives and their record, and the officer who is asked to approve the move',
  ({ moveId }) => sql`app.sees_move(${moveId}::uuid)`,
);
export const mayWithdrawMove = mayOrTold(
  mayAddTo('home', childOfMove),
  maySeeMove,
  'This move is not yours to withdraw.',
);
/** Once a move is settled, whoever sees it is told so, with what they wrote. */
export const mayDecideMove = mayOrTold(
  asking(
    'the officer who is asked to approve the move, and those who work with the child; never whoever made the move',
    ({ moveId }) => sql`(app.may_approve_move(${moveId}::uuid) or exists (
      select 1 from placement_move m where m.id = ${moveId}::uuid and m.made_by is distinct from app.person_id()
        and (exists (select 1 from move_approval a where a.move_id = m.id)
          or exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn'))))`,
  ),
  maySeeMove,
  'You do not approve this move. Whoever made the move does not approve it. Somebody else does.',
);

export const maySeeTask = asking(
  'people who see the move, and whoever has this to do',
  ({ taskId }) => sql`exists (select 1 from move_task where id = ${taskId}::uuid)`,
);
export const mayDoTask = mayOrTold(
  asking(
    'whoever has this to do, and those who say where the child lives',
    ({ taskId }) => sql`app.does_move_task(${taskId}::uuid)`,
  ),
  maySeeTask,
  'This belongs to somebody else. You can see it, and they will do it.',
);

export const maySayHome = mayAddTo('home');
export const maySeeWhereTheyLive = maySee('home');
