import { mayWork } from '../../care/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import type { Answer, Route, SignedInVisit } from '../../platform/web/index.ts';
import { saveDecision, showDecision } from './answer-decision.tsx';
import { saveFact, showFacts } from './answer-facts.tsx';
import { saveFields, showFields } from './answer-fields.tsx';
import { beginRecord, showSearch } from './answer-find-child.tsx';
import { discard, resume, showCheck, showDiscard, sign } from './answer-sign.tsx';
import { mayWriteDraft } from './may-write-draft.ts';

const mayBegin = mayWork('it finds a child whose record they may add to');

type Answering = (visit: SignedInVisit) => Promise<Answer>;
const get = (path: string, audit: AuditVerb, answer: Answering, may = mayWriteDraft): Route => ({
  method: 'GET',
  path,
  who: 'signed-in',
  may,
  audit,
  answer,
});
const post = (path: string, audit: AuditVerb, answer: Answering, may = mayWriteDraft): Route => ({
  method: 'POST',
  path,
  who: 'signed-in',
  may,
  audit,
  answer,
});
/** What is typed is kept as it is, also while something in it is wrong. */
const save = (path: string, answer: Answering): Route => ({
  ...post(path, 'saved-draft', answer),
  attempts: 'kept',
});

/** The record, from finding the child to signing. A draft is its author's alone. */
export function recordRoutes(): Route[] {
  return [
    get('/records/new', 'searched-children', showSearch, mayBegin),
    post('/records/search', 'searched-children', showSearch, mayBegin),
    post('/records/new', 'began-draft', beginRecord, mayBegin),
    get('/records/:draftId', 'opened-draft', resume),
    get('/records/:draftId/page/:page', 'opened-draft', showFields),
    save('/records/:draftId/page/:page', saveFields),
    get('/records/:draftId/facts', 'opened-draft', showFacts),
    save('/records/:draftId/facts', saveFact),
    get('/records/:draftId/decision', 'opened-draft', showDecision),
    save('/records/:draftId/decision', saveDecision),
    get('/records/:draftId/check', 'opened-draft', showCheck),
    post('/records/:draftId/sign', 'signed-record', sign),
    get('/records/:draftId/discard', 'opened-draft', showDiscard),
    post('/records/:draftId/discard', 'discarded-draft', discard),
  ];
}
