import { Button, InsetText, SummaryList, WarningText } from '../../platform/html/index.ts';
import { CsrfField, ErrorList, type SignedIn } from '../../platform/web/index.ts';
import type { IncidentOutcome } from '../../protocol/index.ts';
import type { DraftContent } from '../tables.ts';
import { isAsked } from './check-fields.ts';
import { DecisionSummary } from './decision-summary.tsx';
import type { Part } from './from-draft.ts';
import { Hints } from './hints.tsx';
import { pagesFor, type RecordSetting } from './record-fields.ts';

/** The last page: read it once more, and sign. What is still missing leads to where it is written. */
export function CheckPage(props: {
  draftId: string;
  parts: readonly Part[];
  content: DraftContent;
  setting: RecordSetting;
  called: string;
  person: SignedIn;
  asked: boolean;
  otherChildren: readonly string[];
  /** The edition that decides; none while facts are missing. */
  edition?: IncidentOutcome['edition'];
}) {
  const { draftId, parts, content, setting, called, person, asked, otherChildren, edition } = props;
  const missing = parts.filter(({ errors }) => Object.keys(errors).length > 0);
  return (
    <>
      {asked ? (
        <ErrorList
          errors={Object.fromEntries(missing.map(({ id, errors }) => [id, Object.values(errors)[0] ?? '']))}
        />
      ) : null}
      <h1 class="govuk-heading-l">Check the record about {called}</h1>
      {parts.map((part) => {
        const recordPage = pagesFor(setting).find(({ id }) => id === part.id);
        const fields = recordPage?.fields ?? [];
        const problems = Object.values(part.errors);
        return (
          <section id={part.id} aria-labelledby={`${part.id}-heading`} tabIndex={-1}>
            <h2 class="govuk-heading-m" id={`${part.id}-heading`}>
              {part.title}
            </h2>
            {problems.length > 0 ? (
              <InsetText>
                {problems[0]}{' '}
                <a class="govuk-link" href={part.href}>
                  Finish<span class="govuk-visually-hidden"> {part.title}</span>
                </a>
              </InsetText>
            ) : (
              <p class="govuk-body">
                <a class="govuk-link" href={part.href}>
                  Change<span class="govuk-visually-hidden"> {part.title}</span>
                </a>
              </p>
            )}
            {recordPage ? (
              <Hints page={recordPage} fields={content.fields} otherChildren={otherChildren} />
            ) : null}
            {part.id === 'decision' && edition ? (
              <DecisionSummary fields={content.fields} edition={edition} />
            ) : null}
            {fields.length > 0 ? (
              <SummaryList
                rows={fields
                  .filter((field) => isAsked(field, content.fields) && content.fields[field.name]?.trim())
                  .map((field) => ({
                    key: { text: field.label },
                    value: { html: <span class="hearth-words">{content.fields[field.name]}</span> },
                  }))}
              />
            ) : null}
          </section>
        );
      })}
      {missing.length === 0 ? (
        <>
          <WarningText
            text="Once you sign, the record stays as it is. You can add to it, and nothing is ever overwritten."
            iconFallbackText="Warning"
          />
          <form method="post" action={`/records/${draftId}/sign`}>
            <CsrfField person={person} />
            <Button text={`Sign as ${person.name}`} preventDoubleClick />
          </form>
        </>
      ) : null}
      <p class="govuk-body">
        <a class="govuk-link" href={`/records/${draftId}/discard`}>
          Discard this draft
        </a>
      </p>
    </>
  );
}

/** Asks once more before a draft is thrown away. */
export function DiscardPage({
  draftId,
  called,
  person,
}: {
  draftId: string;
  called: string;
  person: SignedIn;
}) {
  return (
    <>
      <h1 class="govuk-heading-l">Discard the draft about {called}?</h1>
      <p class="govuk-body">
        What you wrote in it will be lost for good. A signed record is never discarded.
      </p>
      <form method="post" action={`/records/${draftId}/discard`}>
        <CsrfField person={person} />
        <div class="govuk-button-group">
          <Button text="Discard it" classes="govuk-button--warning" />
          <a class="govuk-link" href={`/records/${draftId}/check`}>
            Keep it
          </a>
        </div>
      </form>
    </>
  );
}
