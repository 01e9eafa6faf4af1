import { HearthError } from '../../../platform/errors/index.ts';
import {
  ErrorList,
  type FieldErrors,
  type Route,
  redirect,
  type YoungPersonVisit,
} from '../../../platform/web/index.ts';
import { youngPage } from '../../frame/young-page.tsx';
import { kindInWords } from '../in-words.ts';
import { makeAsk } from './make-ask.ts';
import { AskForm } from './page.tsx';
import { kindAsked, kindInAddress, readAsk } from './read-ask.ts';

function formPage(visit: YoungPersonVisit, errors: FieldErrors = {}) {
  const { person, form, newId } = visit;
  const kind = kindAsked(visit.params);
  const body = (
    <>
      <p class="govuk-body-l">{kindInWords[kind].what}</p>
      <AskForm
        action={`/me/asks/new/${kindInAddress(kind)}`}
        formId={newId()}
        {...{ kind, person, form, errors }}
      />
    </>
  );
  const hasErrors = Object.keys(errors).length > 0;
  return youngPage(visit, {
    title: kindInWords[kind].title,
    above: <ErrorList errors={errors} />,
    body,
    back: '/me/asks',
    hasErrors,
  });
}

async function ask(visit: YoungPersonVisit) {
  const { tx, form, person, now, newId } = visit;
  try {
    const asked = readAsk(form, kindAsked(visit.params));
    const by = { childId: person.childId, personId: person.personId, themselves: true, now, newId };
    const id = await makeAsk(tx, asked, by);
    // Without the child in it: who has looked at a child is read by the very people an ask may be kept from.
    visit.about({ kind: 'ask', id });
    return redirect(`/me/asks/${id}?sent=1`);
  } catch (error) {
    if (error instanceof HearthError && error.field) return formPage(visit, { [error.field]: error.message });
    throw error;
  }
}

/** Asking, on the young person's own pages. */
export function newAskRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/asks/new/:kind',
      who: 'young-person',
      audit: null,
      answer: (visit) => formPage(visit),
    },
    { method: 'POST', path: '/me/asks/new/:kind', who: 'young-person', audit: 'asked', answer: ask },
  ];
}
