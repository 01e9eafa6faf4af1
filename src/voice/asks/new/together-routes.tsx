import { sql } from 'kysely';
import { getChild } from '../../../care/index.ts';
import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { kindInWords } from '../in-words.ts';
import { keptFromOf } from '../model.ts';
import { makeAsk } from './make-ask.ts';
import { AskForm, KindList } from './page.tsx';
import { type AskInForm, kindAsked, kindInAddress, readAsk } from './read-ask.ts';

async function childHere(visit: SignedInVisit) {
  const child = await getChild(visit.tx, visit.params.childId ?? '', visit.today);
  const { rows } = await sql<{ works: boolean }>`
    select app.works_with(${child?.id ?? null}::uuid) as works`.execute(visit.tx);
  if (!child || !rows[0]?.works) throw notFound();
  return child;
}

/** Nobody types what is to be kept from themselves: then it would not be. */
async function refuseOwnConcern({ tx }: SignedInVisit, childId: string, asked: AskInForm): Promise<void> {
  const kept = keptFromOf(asked);
  const { rows } = await sql<{ may: boolean }>`
    select app.may_type_ask(${childId}::uuid, ${[...kept]}::text[]) as may`.execute(tx);
  if (!rows[0]?.may) {
    const message =
      'It is about you or where you work. Somebody else must write it with them, or they do it by themselves.';
    throw new HearthError('not-allowed', message, 'words');
  }
}

async function togetherList(visit: SignedInVisit) {
  const child = await childHere(visit);
  const body = (
    <>
      <h1 class="govuk-heading-l">Ask for something together</h1>
      <p class="govuk-body">
        For a young person who has no device or wants company. Write what they say, as they say it. Let them
        read it before it is sent. You will not see it again: it goes to whoever has to answer, and they are
        told here by their own sign-in if they have one.
      </p>
      <KindList base={`/children/${child.id}/ask`} />
    </>
  );
  return page({ title: 'Ask for something together', body, back: `/children/${child.id}` });
}

async function togetherForm(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { person, form, newId } = visit;
  const child = await childHere(visit);
  const kind = kindAsked(visit.params);
  const body = (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{kindInWords[kind].title}</h1>
      <p class="govuk-body">Read this out, and write what they say.</p>
      <p class="govuk-body-l">{kindInWords[kind].what}</p>
      <AskForm
        action={`/children/${child.id}/ask/${kindInAddress(kind)}`}
        formId={newId()}
        {...{ kind, person, form, errors }}
      />
    </>
  );
  return page({
    title: kindInWords[kind].title,
    body,
    back: `/children/${child.id}/ask`,
    hasErrors: Object.keys(errors).length > 0,
  });
}

async function askTogether(visit: SignedInVisit) {
  const { tx, form, person, now, newId } = visit;
  const child = await childHere(visit);
  try {
    const asked = readAsk(form, kindAsked(visit.params));
    await refuseOwnConcern(visit, child.id, asked);
    const id = await makeAsk(tx, asked, {
      childId: child.id,
      personId: person.personId,
      themselves: false,
      now,
      newId,
    });
    visit.about({ kind: 'ask', id });
    return redirect(`/children/${child.id}/ask/sent`);
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return togetherForm(visit, { [error.field]: error.message });
    throw error;
  }
}

async function togetherSent(visit: SignedInVisit) {
  const child = await childHere(visit);
  const body = (
    <>
      <h1 class="govuk-heading-l">It is sent</h1>
      <p class="govuk-body">
        Tell the young person: somebody has it now, and has to answer. If nobody does in time, somebody else
        sees it too.
      </p>
    </>
  );
  return page({ title: 'It is sent', body, back: `/children/${child.id}` });
}

/** Asking together: typed by somebody who sits beside a young person who has no device, or wants company. */
export function askTogetherRoutes(): Route[] {
  const path = '/children/:childId/ask';
  const get = (at: string, answer: (visit: SignedInVisit) => ReturnType<typeof togetherForm>): Route => ({
    method: 'GET',
    path: at,
    who: 'signed-in',
    audit: null,
    answer,
  });
  return [
    get(path, togetherList),
    get(`${path}/sent`, togetherSent),
    get(`${path}/:kind`, (visit) => togetherForm(visit)),
    { method: 'POST', path: `${path}/:kind`, who: 'signed-in', audit: 'asked-together', answer: askTogether },
  ];
}
