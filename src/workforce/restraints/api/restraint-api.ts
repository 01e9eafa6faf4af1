import { stepsAbout } from '../../../follow-up/index.ts';
import { json, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { maySeeRestraint } from '../../may.ts';
import { getRestraint } from '../restraint/get-restraint.ts';
import { restraintAnswer } from './restraint-answer.ts';
import { restraintJson } from './restraint-json.ts';

async function read({ tx, params, auditSubject: about }: SignedInContext) {
  const found = await getRestraint(tx, params.restraintId ?? '');
  about({ kind: 'restraint', id: found.id, childId: found.child_id });
  return json(restraintJson(found, await stepsAbout(tx, 'restraint', found.id)));
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
      response: restraintAnswer,
    },
    answer: read,
  },
];
