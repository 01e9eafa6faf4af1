import * as z from 'zod';
import { stepsAbout } from '../../../follow-up/index.ts';
import { json, type Route, type SignedInVisit } from '../../../platform/web/index.ts';
import { maySeeRestraint } from '../../may.ts';
import { getRestraint } from '../restraint/get-restraint.ts';

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

/** A measure for other systems, with its signatures and steps. It is recorded by the twin of the page's action. */
export const restraintApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v1/restraints/:restraintId',
    who: 'signed-in',
    may: maySeeRestraint,
    audit: 'viewed-restraint',
    api: {
      summary: 'A measure with its signatures and steps',
      tag: 'restraints',
      response: z.looseObject({}).describe('the record, what was signed and added since, and its steps'),
    },
    answer: read,
  },
];
