import { type Route, redirect, type SignedInContext } from '../../platform/web/index.ts';
import { decisionPage } from './decision.tsx';
import { factsAction } from './facts.tsx';
import { beginAction, searchAction } from './find-child.tsx';
import { mayWriteDraft } from './may-write-draft.ts';
import { openDraft } from './open-draft.ts';
import { discardAction, signAction } from './sign.tsx';
import { writtenPages } from './written-page.tsx';

/** On to what a draft still misses; when it misses nothing, to the check page. */
const resume: Route = {
  method: 'GET',
  path: '/records/:draftId',
  who: 'signed-in',
  may: mayWriteDraft,
  audit: 'opened-draft',
  answer: async (context: SignedInContext) => {
    const { parts, draft } = await openDraft(context);
    return redirect(parts.find(({ wrong }) => wrong.length > 0)?.href ?? `/records/${draft.id}/check`);
  },
};

/** The record, from finding the child to signing. A draft is its author's alone. */
export const recordRoutes = (): Route[] => [
  ...searchAction.routes,
  ...beginAction.routes,
  resume,
  ...writtenPages,
  ...factsAction.routes,
  ...decisionPage,
  ...signAction.routes,
  ...discardAction.routes,
];
