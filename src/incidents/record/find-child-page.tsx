import { type ChildInList, childName, SearchForm } from '../../care/index.ts';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { Button } from '../../platform/html/index.ts';
import { CsrfField, type SignedIn } from '../../platform/web/index.ts';
import type { DraftInList } from './drafts.ts';

/** The first page of a record: find the child. Nothing can be recorded about somebody who was not found first. */
export function FindChildPage(props: {
  words: string;
  searched: boolean;
  found: readonly ChildInList[];
  drafts: readonly DraftInList[];
  guide: string;
  person: SignedIn;
}) {
  const { words, searched, found, drafts, guide, person } = props;
  return (
    <>
      <h1 class="govuk-heading-l">Who is it about?</h1>
      {guide ? <p class="govuk-body">Your answers from the guide are carried over.</p> : null}
      {drafts.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Continue a draft</h2>
          <ul class="govuk-list">
            {drafts.map(({ id, known_as, given_name, updated_at }) => (
              <li>
                <a class="govuk-link" href={`/records/${id}`}>
                  {known_as ?? given_name}, saved {londonTime(updated_at)}
                </a>
              </li>
            ))}
          </ul>
          <h2 class="govuk-heading-m">Or start a new record</h2>
        </>
      ) : null}
      <SearchForm action="/records/search" words={words} person={person} carry={guide ? { guide } : {}} />
      {searched && found.length === 0 ? (
        <p class="govuk-body">You cannot see a child with that name. Try another part of the name.</p>
      ) : null}
      {found.map((child) => (
        <form method="post" action="/records/new" class="hearth-card">
          <CsrfField person={person} />
          <input type="hidden" name="childId" value={child.id} />
          <input type="hidden" name="guide" value={guide} />
          <p class="govuk-body">
            <strong>{childName(child)}</strong>
            <span class="govuk-hint">
              Born {dayInWords(child.date_of_birth)}, {child.setting_name ?? 'no placement recorded today'}
            </span>
          </p>
          {child.works_there ? (
            <Button classes="govuk-button--secondary">
              Record about <span class="govuk-visually-hidden">{childName(child)}</span>
              <span aria-hidden="true">this child</span>
            </Button>
          ) : (
            <p class="govuk-body-s">People who work where the child lives make the record.</p>
          )}
        </form>
      ))}
    </>
  );
}
