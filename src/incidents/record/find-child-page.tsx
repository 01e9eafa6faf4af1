import { type ChildInList, childName } from '../../care/index.ts';
import { dayInWords, londonTime } from '../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import type { DraftInList } from './drafts.ts';

/** A child who was found, with the way to begin a record. */
function FoundChild({ child, form }: { child: ChildInList; form: Filled }) {
  return (
    <div class="hearth-card">
      <p class="govuk-body">
        <strong>{childName(child)}</strong>
        <span class="govuk-hint">
          Born {dayInWords(child.date_of_birth)}, {child.setting_name ?? 'no placement recorded today'}
        </span>
      </p>
      {child.works_there ? (
        <ActionForm
          of={form}
          button="Record about this child"
          about={childName(child)}
          classes="govuk-button--secondary"
        />
      ) : (
        <p class="govuk-body-s">People who work where the child lives make the record.</p>
      )}
    </div>
  );
}

/** Finding the child, with one's drafts above. */
export function FindChildPage(props: {
  searched: boolean;
  /** Whether the children are those of the visitor's own home: nobody was looked for. */
  here: boolean;
  /** Each child who was found, with the form that begins a record about them. */
  found: readonly { readonly child: ChildInList; readonly form: Filled }[];
  drafts: readonly DraftInList[];
  guide: string;
  form: Filled;
  /** Whether the visitor looks after children in a home. */
  worksInSetting: boolean;
}) {
  const { searched, here, found, drafts, guide, form, worksInSetting } = props;
  const children = found.map(({ child, form }) => <FoundChild {...{ child, form }} />);
  return (
    <>
      <h1 class="govuk-heading-l">Who is it about?</h1>
      {guide ? <p class="govuk-body">Your answers from the guide are carried over.</p> : null}
      {drafts.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Continue a draft</h2>
          <ul class="govuk-list">
            {drafts.map(({ id, updated_at, ...child }) => (
              <li>
                <a class="govuk-link" href={`/records/${id}`}>
                  {childName(child)}, saved {londonTime(updated_at)}
                </a>
              </li>
            ))}
          </ul>
          <h2 class="govuk-heading-m">Or start a new record</h2>
        </>
      ) : null}
      {here && found.length > 0 ? (
        <>
          <h2 class="govuk-heading-m">Children who live where you work</h2>
          {children}
          <h2 class="govuk-heading-m">Somebody else</h2>
        </>
      ) : null}
      <ActionForm of={form} button="Find" classes="govuk-button--secondary" />
      {searched && found.length === 0 ? (
        <>
          <p class="govuk-body">You cannot see a child with that name. Try another part of the name.</p>
          {worksInSetting ? (
            <p class="govuk-body">
              If a child has come to your home and has no record here yet,{' '}
              <a class="govuk-link" href="/children/new/arrived">
                begin a record for a child who has arrived
              </a>
              .
            </p>
          ) : null}
        </>
      ) : null}
      {here ? null : children}
    </>
  );
}
