import { calledName, findChildren, getChild, otherChildrenThere } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  nothing,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import {
  answersFromQuery,
  centralQuestionId,
  liveAnswers,
  nextQuestion,
  questionById,
  readAnswer,
  withAnswer,
} from '../guide/index.ts';
import { pageErrors } from './check-fields.ts';
import { CheckPage, DiscardPage } from './check-page.tsx';
import { DecisionPage } from './decision-page.tsx';
import { beginDraft, type Draft, getDraft, ownDrafts, removeDraft, saveDraft } from './drafts.ts';
import { FactQuestionPage, knownQuestions } from './facts-page.tsx';
import { FindChildPage } from './find-child-page.tsx';
import { answersOf, decisionErrors, outcomeOf, partsOf, recordFrom } from './from-draft.ts';
import { RecordFieldsPage } from './page.tsx';
import { pagesFor, type RecordPage, type RecordSetting } from './record-fields.ts';
import { recordIncident } from './record-incident.ts';

/** A draft with the child it is about, as they stood on the day where it is known. */
async function openDraft(visit: SignedInVisit) {
  const draft = await getDraft(visit.tx, visit.params.draftId ?? '');
  const child = await getChild(visit.tx, draft.childId, draft.content.fields.day || visit.today);
  if (!child) throw notFound();
  const setting: RecordSetting =
    child.setting?.kind ??
    (
      await visit.tx
        .selectFrom('setting')
        .select('kind')
        .where('id', '=', draft.settingId)
        .executeTakeFirstOrThrow()
    ).kind;
  visit.about({ kind: 'draft', id: draft.id, childId: child.id });
  const parts = partsOf(draft.id, draft.content, child, setting, visit.now, visit.today);
  return { draft, child, setting, parts, called: calledName(child) };
}
type Open = Awaited<ReturnType<typeof openDraft>>;

const has = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

/** The next part that still misses something, after the one just saved; else the check page. */
async function nextPart(visit: SignedInVisit, after: string): Promise<string> {
  const { draft, parts } = await openDraft(visit);
  const rest = parts.slice(parts.findIndex(({ id }) => id === after) + 1);
  return rest.find(({ errors }) => has(errors))?.href ?? `/records/${draft.id}/check`;
}

function pageOf(visit: SignedInVisit, setting: RecordSetting): RecordPage {
  const found = pagesFor(setting).find(({ id }) => id === visit.params.page);
  if (!found) throw notFound();
  return found;
}

async function fieldsPage(
  visit: SignedInVisit,
  { draft, child, setting, called }: Open,
  shown: { values?: Record<string, string>; errors?: FieldErrors; conflict?: boolean } = {},
) {
  const recordPage = pageOf(visit, setting);
  const values = { ...draft.content.fields, ...shown.values };
  const errors = shown.errors ?? {};
  const otherChildren = await otherChildrenThere(visit.tx, child.id, draft.settingId, visit.today);
  return page(
    {
      title: recordPage.title,
      back: `/records/${draft.id}/check`,
      hasErrors: has(errors),
      scripts: ['draft'],
      body: (
        <RecordFieldsPage
          draftId={draft.id}
          version={draft.version}
          page={recordPage}
          values={values}
          errors={errors}
          otherChildren={otherChildren}
          otherVersion={shown.conflict ? draft.content.fields : undefined}
          person={visit.person}
          called={called}
        />
      ),
    },
    shown.conflict ? 409 : undefined,
  );
}

function sentFields(visit: SignedInVisit, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.filter((name) => name in visit.form).map((name) => [name, one(visit.form, name)]),
  );
}

/** Saves fields of a page. In a conflict the answer shows both versions; for autosave it is refused with its code. */
async function saveFields(
  visit: SignedInVisit,
  draft: Draft,
  fields: Record<string, string>,
): Promise<boolean> {
  try {
    await saveDraft(visit.tx, draft, { fields }, Number(one(visit.form, 'version')), visit.now);
    return true;
  } catch (error) {
    if (error instanceof HearthError && error.code === 'conflict' && !one(visit.form, 'autosave'))
      return false;
    throw error;
  }
}

async function factsPage(visit: SignedInVisit, open: Open, ask: string, error?: string) {
  const { draft, child, setting } = open;
  const answers = answersOf(draft.content, child, setting);
  const wanted = ask ? questionById(ask) : nextQuestion(answers);
  const question =
    wanted && !knownQuestions.includes(wanted.id) && wanted.id !== centralQuestionId ? wanted : null;
  if (!question)
    return redirect(
      draft.content.fields.day ? await nextPart(visit, 'facts') : `/records/${draft.id}/page/when-and-where`,
    );
  return page({
    title: question.title,
    back: `/records/${draft.id}/check`,
    hasErrors: error !== undefined,
    body: (
      <FactQuestionPage
        draftId={draft.id}
        version={draft.version}
        question={question}
        answers={answers}
        fields={error ? visit.form : undefined}
        error={error}
        today={visit.today}
        person={visit.person}
      />
    ),
  });
}

async function decisionPage(
  visit: SignedInVisit,
  open: Open,
  values: Record<string, string>,
  errors: FieldErrors = {},
) {
  const { draft, child, setting } = open;
  const answers = answersOf(draft.content, child, setting);
  const decided = outcomeOf(answers, visit.today);
  if (!decided) return redirect(`/records/${draft.id}/facts`);
  return page({
    title: 'Decision',
    back: `/records/${draft.id}/check`,
    hasErrors: has(errors),
    scripts: ['draft'],
    body: (
      <DecisionPage
        draftId={draft.id}
        version={draft.version}
        answers={liveAnswers(answers)}
        {...decided}
        values={values}
        errors={errors}
        person={visit.person}
      />
    ),
  });
}

const decisionFields = ['goodEnough', 'goodEnoughWords', 'chosenRoute', 'reason'];

/** The record, from finding the child to signing. */
export function recordRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/records/new',
      who: 'signed-in',
      audit: 'searched-children',
      answer: async (visit) => {
        const { tx, query, today, person } = visit;
        const words = query.get('name') ?? '';
        const wanted = query.get('child');
        const searched = words.trim() !== '';
        const all = searched || wanted ? await findChildren(tx, words, today) : [];
        const found = wanted ? all.filter(({ id }) => id === wanted) : all;
        const drafts = await ownDrafts(tx, wanted && found.length > 0 ? wanted : undefined);
        const body = (
          <FindChildPage
            words={words}
            searched={searched}
            found={found}
            drafts={drafts}
            guide={query.get('guide') ?? ''}
            person={person}
          />
        );
        return page({ title: 'Who is it about?', body, back: '/my-work' });
      },
    },
    {
      method: 'POST',
      path: '/records/new',
      who: 'signed-in',
      audit: 'began-draft',
      answer: async ({ tx, form, now, today, newId, person, about }) => {
        const childId = one(form, 'childId');
        const child = /^[0-9a-f-]{36}$/i.test(childId) ? await getChild(tx, childId, today) : null;
        if (!child?.setting) throw notFound();
        about({ kind: 'child', id: child.id, childId: child.id });
        const guide = one(form, 'guide');
        const answers = guide ? answersFromQuery(new URLSearchParams(guide), today) : {};
        const day = typeof answers.when === 'string' ? answers.when : '';
        const { [centralQuestionId]: central, ...others } = answers as Record<string, string | string[]>;
        const goodEnough = central === 'yes' || central === 'no' ? central : central ? 'unsure' : '';
        const id = newId();
        const fields = { ...(day ? { day } : {}), ...(goodEnough ? { goodEnough } : {}) };
        const content = { answers: others, fields };
        await beginDraft(
          tx,
          { id, personId: person.personId, childId, settingId: child.setting.id, content },
          now,
        );
        return redirect(`/records/${id}`);
      },
    },
    {
      method: 'GET',
      path: '/records/:draftId',
      who: 'signed-in',
      audit: 'opened-draft',
      answer: async (visit) => {
        const { parts, draft } = await openDraft(visit);
        return redirect(parts.find(({ errors }) => has(errors))?.href ?? `/records/${draft.id}/check`);
      },
    },
    {
      method: 'GET',
      path: '/records/:draftId/page/:page',
      who: 'signed-in',
      audit: 'opened-draft',
      answer: async (visit) => fieldsPage(visit, await openDraft(visit)),
    },
    {
      method: 'POST',
      path: '/records/:draftId/page/:page',
      who: 'signed-in',
      audit: 'saved-draft',
      answer: async (visit) => {
        const open = await openDraft(visit);
        const recordPage = pageOf(visit, open.setting);
        const fields = sentFields(
          visit,
          recordPage.fields.map(({ name }) => name),
        );
        const saved = await saveFields(visit, open.draft, fields);
        if (one(visit.form, 'autosave')) return nothing;
        if (!saved) return fieldsPage(visit, open, { values: fields, conflict: true });
        if (one(visit.form, 'later')) return redirect('/my-work');
        const errors = pageErrors(recordPage, { ...open.draft.content.fields, ...fields }, visit.now);
        if (has(errors)) return fieldsPage(visit, await openDraft(visit), { values: fields, errors });
        return redirect(await nextPart(visit, recordPage.id));
      },
    },
    {
      method: 'GET',
      path: '/records/:draftId/facts',
      who: 'signed-in',
      audit: 'opened-draft',
      answer: async (visit) => factsPage(visit, await openDraft(visit), visit.query.get('ask') ?? ''),
    },
    {
      method: 'POST',
      path: '/records/:draftId/facts',
      who: 'signed-in',
      audit: 'saved-draft',
      answer: async (visit) => {
        const open = await openDraft(visit);
        const question = questionById(one(visit.form, 'ask'));
        if (!question) throw notFound();
        const read = readAnswer(question, visit.form, visit.today);
        if (!read.ok) return factsPage(visit, open, question.id, read.error);
        const answers = withAnswer(open.draft.content.answers, question.id, read.value);
        await saveDraft(visit.tx, open.draft, { answers }, open.draft.version, visit.now);
        return redirect(`/records/${open.draft.id}/facts`);
      },
    },
    {
      method: 'GET',
      path: '/records/:draftId/decision',
      who: 'signed-in',
      audit: 'opened-draft',
      answer: async (visit) => {
        const open = await openDraft(visit);
        return decisionPage(visit, open, { ...open.draft.content.fields });
      },
    },
    {
      method: 'POST',
      path: '/records/:draftId/decision',
      who: 'signed-in',
      audit: 'saved-draft',
      answer: async (visit) => {
        const open = await openDraft(visit);
        const fields = sentFields(visit, decisionFields);
        await saveDraft(visit.tx, open.draft, { fields }, open.draft.version, visit.now);
        if (one(visit.form, 'autosave')) return nothing;
        const decided = outcomeOf(answersOf(open.draft.content, open.child, open.setting), visit.today);
        const errors = decided
          ? decisionErrors({ ...open.draft.content.fields, ...fields }, decided.outcome)
          : {};
        if (has(errors))
          return decisionPage(visit, open, { ...open.draft.content.fields, ...fields }, errors);
        return redirect(`/records/${open.draft.id}/check`);
      },
    },
    {
      method: 'GET',
      path: '/records/:draftId/check',
      who: 'signed-in',
      audit: 'opened-draft',
      answer: async (visit) => checkPage(visit, await openDraft(visit), false),
    },
    {
      method: 'POST',
      path: '/records/:draftId/sign',
      who: 'signed-in',
      audit: 'signed-record',
      answer: async (visit) => {
        const draftId = visit.params.draftId ?? '';
        const { tx, now, newId, person, today } = visit;
        const already = await tx
          .selectFrom('incident')
          .select(['id', 'child_id'])
          .where('submission_id', '=', draftId)
          .executeTakeFirst();
        if (already) return redirect(`/incidents/${already.id}`);
        const open = await openDraft(visit);
        const decided = outcomeOf(answersOf(open.draft.content, open.child, open.setting), today);
        if (!decided || open.parts.some(({ errors }) => has(errors))) return checkPage(visit, open, true);
        const record = recordFrom(open.draft.content, open.child.id, decided.facts, open.setting);
        const signing = { submissionId: draftId, personId: person.personId, now, newId };
        const { incidentId } = await recordIncident(tx, record, signing);
        await removeDraft(tx, draftId);
        visit.about({ kind: 'incident', id: incidentId, childId: open.child.id });
        return redirect(`/incidents/${incidentId}?signed=1`);
      },
    },
    {
      method: 'GET',
      path: '/records/:draftId/discard',
      who: 'signed-in',
      audit: 'opened-draft',
      answer: async (visit) => {
        const { draft, called } = await openDraft(visit);
        const body = <DiscardPage draftId={draft.id} called={called} person={visit.person} />;
        return page({ title: 'Discard the draft?', body, back: `/records/${draft.id}/check` });
      },
    },
    {
      method: 'POST',
      path: '/records/:draftId/discard',
      who: 'signed-in',
      audit: 'discarded-draft',
      answer: async (visit) => {
        await openDraft(visit);
        await removeDraft(visit.tx, visit.params.draftId ?? '');
        return redirect('/my-work');
      },
    },
  ];
}

function checkPage(visit: SignedInVisit, { draft, parts, setting, called }: Open, asked: boolean) {
  const { person } = visit;
  const body = (
    <CheckPage
      draftId={draft.id}
      parts={parts}
      content={draft.content}
      setting={setting}
      called={called}
      person={person}
      asked={asked}
    />
  );
  return page({ title: 'Check the record', body, hasErrors: asked, back: '/my-work' });
}
