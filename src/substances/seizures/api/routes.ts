import { idempotent, json, type Route, type SignedInVisit } from '../../../platform/web/index.ts';
import { checked } from '../../../protocol/index.ts';
import { getSeizure, listSeizures } from '../get-seizure.ts';
import { recordSeizure } from '../new/record-seizure.ts';
import { newSeizureSchema, recordedAnswer, seizureAnswer, seizuresAnswer } from './schemas.ts';
import { seizureJson, wholeSeizureJson } from './seizure-json.ts';

async function record(visit: SignedInVisit) {
  const { tx, body, person, now, newId } = visit;
  const { foundAt, ...sent } = checked(newSeizureSchema, body);
  const id = newId();
  const seizure = { ...sent, id, foundAt: new Date(foundAt), photograph: null };
  await recordSeizure(tx, seizure, { personId: person.personId, now, newId });
  visit.about({ kind: 'seizure', id, childId: sent.childId ?? undefined });
  return { status: 201, body: { id, state: 'kept' } };
}

/** Seizures for other systems: list, record, read with the chain. Signatures are given by people, on the page. */
export function seizureApiRoutes(): Route[] {
  const path = '/api/v1/seizures';
  const tag = 'substances';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-seizures',
      api: { summary: 'The latest seizures that are open to you', tag, response: seizuresAnswer },
      answer: async ({ tx }) => json({ seizures: (await listSeizures(tx)).map(seizureJson) }),
    },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'recorded-seizure',
      api: {
        summary: 'Record something that was taken or found',
        tag,
        body: newSeizureSchema,
        response: recordedAnswer,
      },
      answer: (visit) =>
        idempotent(
          visit,
          () => record(visit),
          async (kept) => {
            await getSeizure(visit.tx, kept.id);
            return kept;
          },
        ),
    },
    {
      method: 'GET',
      path: `${path}/:seizureId`,
      who: 'signed-in',
      audit: 'viewed-seizure',
      api: { summary: 'A seizure with its chain of custody', tag, response: seizureAnswer },
      answer: async ({ tx, params, about }) => {
        const seizure = await getSeizure(tx, params.seizureId ?? '');
        about({ kind: 'seizure', id: seizure.id, childId: seizure.child_id ?? undefined });
        return json(wholeSeizureJson(seizure));
      },
    },
  ];
}
