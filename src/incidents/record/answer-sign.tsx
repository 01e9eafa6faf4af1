import { sql } from 'kysely';
import { otherChildrenThere } from '../../care/index.ts';
import { type Answer, page, redirect, type SignedInVisit } from '../../platform/web/index.ts';
import { CheckPage, DiscardPage } from './check-page.tsx';
import { removeDraft } from './drafts.ts';
import { answersOf, outcomeOf, recordFrom } from './from-draft.ts';
import { has, type OpenDraft, openDraft } from './open-draft.ts';
import { recordIncident } from './record-incident.ts';

async function checkPage(visit: SignedInVisit, open: OpenDraft, asked: boolean): Promise<Answer> {
  const { tx, today, person } = visit;
  const { draft, child, parts, setting, called } = open;
  const { id: draftId, content } = draft;
  const otherChildren = await otherChildrenThere(tx, child.id, draft.settingId, today);
  const edition = outcomeOf(answersOf(content, child, setting), today)?.outcome.edition;
  const shown = { draftId, parts, content, setting, called, person, asked, otherChildren, edition };
  const body = <CheckPage {...shown} />;
  return page({ title: 'Check the record', body, hasErrors: asked, back: '/my-work' });
}

/** On to what is still missing; when nothing is, to the check page. */
export async function resume(visit: SignedInVisit): Promise<Answer> {
  const { parts, draft } = await openDraft(visit);
  return redirect(parts.find(({ errors }) => has(errors))?.href ?? `/records/${draft.id}/check`);
}

/** The whole record once more, before it is signed. */
export async function showCheck(visit: SignedInVisit): Promise<Answer> {
  return checkPage(visit, await openDraft(visit), false);
}

/** Signs the record and takes the draft away, in one transaction. Sent twice it leads to the same record. */
export async function sign(visit: SignedInVisit): Promise<Answer> {
  const { tx, now, newId, person, today } = visit;
  const submissionId = visit.params.draftId ?? '';
  // Sent twice at once: the second waits here for the first, and then finds what it signed.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`sign ${submissionId}`}, 0))`.execute(tx);
  const signed = await tx
    .selectFrom('incident')
    .select('id')
    .where('submission_id', '=', submissionId)
    .executeTakeFirst();
  if (signed) return redirect(`/incidents/${signed.id}`);
  const open = await openDraft(visit);
  const { draft, child, setting, parts } = open;
  const decided = outcomeOf(answersOf(draft.content, child, setting), today);
  if (!decided || parts.some(({ errors }) => has(errors))) return checkPage(visit, open, true);
  const record = recordFrom(draft.content, child.id, decided.facts, setting);
  const { incidentId } = await recordIncident(tx, record, {
    submissionId,
    personId: person.personId,
    now,
    newId,
  });
  await removeDraft(tx, submissionId);
  visit.about({ kind: 'incident', id: incidentId, childId: child.id });
  return redirect(`/incidents/${incidentId}?signed=1`);
}

/** Asks once more before a draft is thrown away. */
export async function showDiscard(visit: SignedInVisit): Promise<Answer> {
  const { draft, called } = await openDraft(visit);
  const body = <DiscardPage draftId={draft.id} called={called} person={visit.person} />;
  return page({ title: 'Discard the draft?', body, back: `/records/${draft.id}/check` });
}

/** Throws a draft away. */
export async function discard(visit: SignedInVisit): Promise<Answer> {
  const { draft } = await openDraft(visit);
  await removeDraft(visit.tx, draft.id);
  return redirect('/my-work');
}
