import { type RawBuilder, sql } from 'kysely';
import { isId, type May, one, type SignedInContext } from '../platform/web/index.ts';

/** Whoever the database says yes to, asked about what is in the address. */
const whoever = (words: string, asks: (context: SignedInContext) => RawBuilder<unknown>): May => ({
  words,
  check: async (context) => {
    const { rows } = await sql<{ may: boolean }>`select ${asks(context)} as may`.execute(context.tx);
    return rows[0]?.may ?? false;
  },
});
/** The same for whoever leads the work of the organisation that a row is of. */
const whoeverLeads = (words: string, table: string, param: string): May =>
  whoever(
    words,
    ({ params }) =>
      sql`exists (select 1 from ${sql.table(table)} t where t.id = ${params[param]}::uuid and app.leads_work_in(t.organisation_id))`,
  );

export const mayLeadWork = whoever(
  'people who lead the work of an organisation',
  () =>
    sql`exists (select 1 from membership m where m.person_id = app.person_id() and app.leads_work_in(m.organisation_id))`,
);
export const mayEndOffer = whoeverLeads(
  'people who lead the organisation that offers it',
  'support_offer',
  'offerId',
);
export const mayEndChampion = whoeverLeads(
  'people who lead the champion’s organisation',
  'training_champion',
  'championId',
);
export const maySendExample = whoever(
  'people who speak for the organisation the example is from',
  ({ params }) =>
    sql`exists (select 1 from practice_example e where e.id = ${params.exampleId}::uuid and app.partners_for(e.organisation_id))`,
);

/** Whose training a form is about: the visitor's own, where nobody is named. */
export function whoseTraining({ form, person }: SignedInContext): string {
  const named = one(form, 'person').toLowerCase();
  return isId(named) ? named : person.personId;
}
export const mayEnterTraining = whoever('the person, and the people who lead their work', (context) => {
  const whose = whoseTraining(context);
  return whose === context.person.personId ? sql`true` : sql`app.leads_person(${whose}::uuid)`;
});
export const mayLeadPerson = whoever(
  'people who lead their work',
  ({ params }) => sql`app.leads_person(${params.personId}::uuid)`,
);
export const mayAnswerTraining = whoever(
  'people who lead the person’s work',
  ({ params }) => sql`app.leads_person(app.training_person(${params.trainingId}::uuid))`,
);

export const maySeeCheckIn = whoever(
  'the person, the colleague who does their check-in, and those who could',
  ({ params }) => sql`exists (select 1 from check_in c where c.id = ${params.checkInId}::uuid)`,
);
export const mayManageIncident = whoever(
  'the manager of the home where the incident happened',
  ({ params }) =>
    sql`exists (select 1 from incident i where i.id = ${params.incidentId}::uuid and app.manages(i.setting_id))`,
);

export const maySeeRestraint = whoever(
  'people who may see the child’s record, and the manager of the home',
  ({ params }) => sql`app.sees_restraint(${params.restraintId}::uuid)`,
);
export const mayAddToRestraint = whoever(
  'people who may add to the child’s record, and the manager of the home',
  ({ params }) => sql`app.adds_to_restraint(${params.restraintId}::uuid)`,
);
export const mayAuthorise = whoever(
  'the manager of the home where the measure was used',
  ({ params }) =>
    sql`exists (select 1 from restraint r where r.id = ${params.restraintId}::uuid and app.manages(r.setting_id))`,
);
