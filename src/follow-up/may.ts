import { type RawBuilder, sql } from 'kysely';
import type { May, SignedInContext } from '../platform/web/index.ts';

/** Whoever the database says yes to. */
const asked = (words: string, asks: (context: SignedInContext) => RawBuilder<unknown>): May => ({
  words,
  check: async (context) => {
    const { rows } = await sql<{ may: boolean }>`select ${asks(context)} as may`.execute(context.tx);
    return rows[0]?.may ?? false;
  },
});
/** Whoever sees the row in the address. Somebody who sees it and has no part in it is told so when they act. */
const whoSees = (words: string, table: string, param: string): May =>
  asked(
    words,
    ({ params }) => sql`exists (select 1 from ${sql.table(table)} t where t.id = ${params[param]}::uuid)`,
  );

export const maySeeStep = whoSees('people who see the step', 'step', 'stepId');
export const maySeeReferral = whoSees('people who see the referral', 'agency_referral', 'referralId');
export const mayEndAbsence = whoSees(
  'the person who is away, and the person who stands in for them',
  'absence',
  'absenceId',
);
export const mayRefer = asked(
  'people who may refer the child',
  ({ params }) => sql`app.may_refer(${params.childId}::uuid, array['identity'])`,
);
export const mayKeepRotas = asked('people who keep a rota', () => sql`exists (select app.rotas_kept())`);
export const mayKeepRotaOfTurn = asked(
  'people who keep the rota',
  ({ params }) =>
    sql`exists (select 1 from duty_turn t where t.id = ${params.turnId}::uuid and app.keeps_rota(t.organisation_id))`,
);
export const mayConnectSystems = asked(
  'people who administer an organisation',
  () => sql`exists (select app.serves_as('administrator'))`,
);
export const mayChangeSystem = asked(
  'people who administer the organisation of the system',
  ({ params }) => sql`app.administers_webhook(${params.webhookId}::uuid)`,
);
