import { mayWork } from '../../../care/index.ts';
import { json, type Route } from '../../../platform/web/index.ts';
import { maySeeSeizure } from '../../may.ts';
import { getSeizure, listSeizures } from '../get-seizure.ts';
import { seizureAnswer, seizuresAnswer } from './schemas.ts';
import { seizureJson, wholeSeizureJson } from './seizure-json.ts';

const tag = 'substances';

/** Seizures for other systems: list, and read with the chain. Signatures are given by people, on the page. */
export const seizureApiRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/api/v1/seizures',
    who: 'signed-in',
    may: mayWork('it lists the items that they may see'),
    audit: 'viewed-seizures',
    api: { summary: 'The latest seizures you can see', tag, response: seizuresAnswer },
    answer: async ({ tx }) => {
      const { page: latest } = await listSeizures(tx, {}, { size: 100, after: null });
      return json({ seizures: latest.map(seizureJson) });
    },
  },
  {
    method: 'GET',
    path: '/api/v1/seizures/:seizureId',
    who: 'signed-in',
    may: maySeeSeizure,
    audit: 'viewed-seizure',
    api: { summary: 'A seizure with its chain of custody', tag, response: seizureAnswer },
    answer: async ({ tx, params, auditSubject: about }) => {
      const seizure = await getSeizure(tx, params.seizureId ?? '');
      about({ kind: 'seizure', id: seizure.id, childId: seizure.child_id ?? undefined });
      return json(wholeSeizureJson(seizure));
    },
  },
];
