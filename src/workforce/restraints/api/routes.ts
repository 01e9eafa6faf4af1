import * as z from 'zod';
import { stepsAbout } from '../../../follow-up/index.ts';
import { idempotent, json, type Route, type SignedInVisit } from '../../../platform/web/index.ts';
import { checked } from '../../../protocol/index.ts';
import { recordRestraint } from '../record/record-restraint.ts';
import { restraintSchema } from '../record/restraint-record.ts';
import { getRestraint } from '../restraint/get-restraint.ts';

const bodySchema = z.strictObject({
  id: z.uuid().optional().describe('yours to give: the same id sent twice makes one record'),
  ...restraintSchema.shape,
});

async function record(visit: SignedInVisit) {
  const { tx, params, body, person, now, newId, about } = visit;
  const childId = params.childId ?? '';
  const { id, usedAt, ...rest } = checked(bodySchema, body);
  const by = { id: id?.toLowerCase() ?? newId(), personId: person.personId, now, newId };
  const restraintId = await recordRestraint(tx, childId, { ...rest, usedAt: new Date(usedAt) }, by);
  about({ kind: 'restraint', id: restraintId, childId });
  return { status: 201, body: { id: restraintId } };
}

async function read({ tx, params, about }: SignedInVisit) {
  const found = await getRestraint(tx, params.restraintId ?? '');
  about({ kind: 'restraint', id: found.id, childId: found.child_id });
  const steps = await stepsAbout(tx, 'restraint', found.id);
  return json({
    id: found.id,
    childId: found.child_id,
    settingId: found.setting_id,
    incidentId: found.incident_id,
    measure: found.measure,
    inEhcPlan: found.in_ehc_plan,
    usedAt: found.used_at.toISOString(),
    minutes: found.minutes,
    location: found.location,
    behaviour: found.behaviour,
    description: found.description,
    avoided: found.avoided,
    people: found.people.map(({ person_id, name, part }) => ({ personId: person_id, name, part })),
    effect: found.effect,
    injured: found.injured,
    injuries: found.injuries,
    recordedBy: found.recorded_by,
    recordedAt: found.recorded_at.toISOString(),
    asked: { words: found.asked.words, basis: found.asked.basis },
    signed: found.entries.map((entry) => ({
      entry: entry.entry,
      withId: entry.with_id,
      spokenAt: entry.spoken_at?.toISOString() ?? null,
      words: entry.words,
      notBecause: entry.not_because,
      reason: entry.reason,
      signedBy: entry.signed_by,
      signedAt: entry.signed_at.toISOString(),
    })),
    steps: steps.map(({ id, code, words, due_at, clock_basis, state }) => ({
      ...{ id, code, words, state },
      dueAt: due_at?.toISOString() ?? null,
      clockBasis: clock_basis,
    })),
  });
}

/** Measures for other systems: record one, and read it with its signatures and steps. */
export function restraintApiRoutes(): Route[] {
  const anything = z.looseObject({});
  return [
    {
      method: 'POST',
      path: '/api/v1/children/:childId/restraints',
      who: 'signed-in',
      audit: 'recorded-restraint',
      api: {
        summary: 'Record a measure of control, discipline or restraint',
        tag: 'restraints',
        body: bodySchema,
        response: z.object({ id: z.uuid() }),
      },
      answer: (visit) =>
        idempotent(
          visit,
          () => record(visit),
          async (kept) => {
            await getRestraint(visit.tx, kept.id);
            return kept;
          },
        ),
    },
    {
      method: 'GET',
      path: '/api/v1/restraints/:restraintId',
      who: 'signed-in',
      audit: 'viewed-restraint',
      api: {
        summary: 'A measure with its signatures and steps',
        tag: 'restraints',
        response: anything.describe('the record, what was signed and added since, and its steps'),
      },
      answer: read,
    },
  ];
}
