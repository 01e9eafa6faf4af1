import { HearthError } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  nothing,
  one,
  page,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { liveAnswers } from '../guide/index.ts';
import { DecisionPage } from './decision-page.tsx';
import { saveDraft } from './drafts.ts';
import { sentFactors } from './factors-weighed.ts';
import { answersOf, decisionErrors, outcomeOf } from './from-draft.ts';
import { has, type OpenDraft, openDraft, savingPage, sentFields } from './open-draft.ts';

const decisionFields = ['goodEnough', 'goodEnoughWords', 'chosenRoute', 'reason'];

const decidedIn = ({ draft, child, setting }: OpenDraft, today: string) => {
  const answers = answersOf(draft.content, child, setting);
  const decided = outcomeOf(answers, today);
  return decided && { ...decided, answers: liveAnswers(answers) };
};

function decisionPage(
  visit: SignedInVisit,
  open: OpenDraft,
  values: Readonly<Record<string, string>>,
  errors: FieldErrors = {},
  status?: number,
): Answer {
  const { draft } = open;
  const decided = decidedIn(open, visit.today);
  if (!decided) return redirect(`/records/${draft.id}/facts`);
  const { person } = visit;
  const { id: draftId, version } = draft;
  const writer = visit.newId();
  const body = <DecisionPage {...{ draftId, version, writer, ...decided, values, errors, person }} />;
  const back = `/records/${draft.id}/check`;
  return page({ title: 'Decision', back, hasErrors: has(errors), scripts: ['draft'], body }, status);
}

/** What the Protocol says on these facts, the central question, and what the carer does. */
export async function showDecision(visit: SignedInVisit): Promise<Answer> {
  const open = await openDraft(visit);
  return decisionPage(visit, open, open.draft.content.fields);
}

/** Saves the decision into the draft and asks for what is missing. */
export async function saveDecision(visit: SignedInVisit): Promise<Answer> {
  const open = await openDraft(visit);
  const fields = { ...sentFields(visit, decisionFields), ...sentFactors(visit.form) };
  const values = { ...open.draft.content.fields, ...fields };
  const autosave = one(visit.form, 'autosave') !== '';
  try {
    const version = await saveDraft(visit.tx, open.draft, { fields }, savingPage(visit), visit.now);
    if (autosave) return nothing({ 'x-draft-version': String(version) });
  } catch (error) {
    if (!(error instanceof HearthError) || error.code !== 'conflict' || autosave) throw error;
    const saved = decisionFields.map((name) => open.draft.content.fields[name]).filter(Boolean);
    const message = `The draft was changed somewhere else. This is what you chose here; there it says "${saved.join(', ')}". Look at both, and save again.`;
    return decisionPage(visit, open, values, { goodEnough: message }, 409);
  }
  const decided = decidedIn(open, visit.today);
  const errors = decided ? decisionErrors(values, decided.outcome) : {};
  if (has(errors)) return decisionPage(visit, await openDraft(visit), values, errors);
  return redirect(`/records/${open.draft.id}/check`);
}
