import type { Answer, Route, SignedInVisit } from '../../platform/web/index.ts';
import { saveDecision, showDecision } from './answer-decision.tsx';
import { saveFact, showFacts } from './answer-facts.tsx';
import { saveFields, showFields } from './answer-fields.tsx';
import { beginRecord, showSearch } from './answer-find-child.tsx';
import { discard, resume, showCheck, showDiscard, sign } from './answer-sign.tsx';

type Answering = (visit: SignedInVisit) => Promise<Answer>;
const get = (path: string, audit: string, answer: Answering): Route => ({
  method: 'GET',
  path,
  who: 'signed-in',
  audit,
  answer,
});
const post = (path: string, audit: string, answer: Answering): Route => ({
  method: 'POST',
  path,
  who: 'signed-in',
  audit,
  answer,
});

/** The record, from finding the child to signing. A draft is its author's alone. */
export function recordRoutes(): Route[] {
  return [
    get('/records/new', 'searched-children', showSearch),
    post('/records/search', 'searched-children', showSearch),
    post('/records/new', 'began-draft', beginRecord),
    get('/records/:draftId', 'opened-draft', resume),
    get('/records/:draftId/page/:page', 'opened-draft', showFields),
    post('/records/:draftId/page/:page', 'saved-draft', saveFields),
    get('/records/:draftId/facts', 'opened-draft', showFacts),
    post('/records/:draftId/facts', 'saved-draft', saveFact),
    get('/records/:draftId/decision', 'opened-draft', showDecision),
    post('/records/:draftId/decision', 'saved-draft', saveDecision),
    get('/records/:draftId/check', 'opened-draft', showCheck),
    post('/records/:draftId/sign', 'signed-record', sign),
    get('/records/:draftId/discard', 'opened-draft', showDiscard),
    post('/records/:draftId/discard', 'discarded-draft', discard),
  ];
}
