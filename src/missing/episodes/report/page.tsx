import { type ChildToday, calledName, PhotographImage } from '../../../care/index.ts';
import { Button, Input, InsetText, Radios, Textarea, WarningText } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import type { MissingRoute } from '../../../protocol/index.ts';
import { MomentFields } from '../../moments/moment-fields.tsx';
import { EntryField } from '../../parts/written-once.tsx';
import type { EpisodeOpened } from '../get-episode.ts';
import { waysInOrder, waysOfReporting } from './hand-over.ts';
import { asPlainText, type PartOfReport } from './part-two.ts';

/** What stands on the page of the report. */
export interface ReportPageProps {
  readonly episode: EpisodeOpened;
  readonly child: ChildToday;
  readonly parts: readonly PartOfReport[];
  readonly photographId: string | null;
  readonly taken: MissingRoute | null;
  readonly isFound: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly errors: FieldErrors;
  readonly person: SignedIn;
  readonly now: Date;
}

/** What to do with part two, by the latest answer. */
function WhatToDo({ taken, isFound, child }: ReportPageProps) {
  if (isFound) {
    return (
      <WarningText
        text={`${calledName(child)} is found. Do not send this any more. If it was sent, write it down below, and tell the police that they are found.`}
        iconFallbackText="Warning"
      />
    );
  }
  if (taken === 'call-999') return <WarningText text="Call 999 first." iconFallbackText="Warning" />;
  if (taken === 'carers-locate') {
    return (
      <InsetText text="The latest answer leaves it with you: this is nothing for the police now. It is here so that it is ready." />
    );
  }
  return null;
}

function HandOverForm({ episode, parts, values, entry, errors, person, now, taken }: ReportPageProps) {
  const error = (name: string) => (errors[name] ? { text: errors[name] } : undefined);
  const usual = taken === 'call-999' ? '999' : 'online';
  return (
    <form method="post" action={`/missing/episodes/${episode.id}/report`} novalidate>
      <CsrfField person={person} />
      <EntryField id={entry} />
      <Textarea
        id="partTwo"
        name="partTwo"
        rows={12}
        label={{ text: 'The words as you hand them over', classes: 'govuk-label--s' }}
        hint={{ text: 'Copy from here. What you change here is kept as you hand it over.' }}
        value={values.partTwo ?? asPlainText(parts)}
        spellcheck={false}
        errorMessage={error('partTwo')}
      />
      <Radios
        idPrefix="way"
        name="way"
        fieldset={{ legend: { text: 'How did you tell the police?', classes: 'govuk-fieldset__legend--s' } }}
        items={waysInOrder.map((value) => ({ value, text: waysOfReporting[value] }))}
        value={values.way ?? usual}
        errorMessage={error('way')}
      />
      <MomentFields name="reported" legend="When?" values={values} errors={errors} usual={now} />
      <Input
        id="reference"
        name="reference"
        label={{ text: 'Reference the police gave' }}
        hint={{ text: 'Leave it empty if you have none yet.' }}
        value={values.reference ?? ''}
        errorMessage={error('reference')}
      />
      <Input
        id="officer"
        name="officer"
        label={{ text: 'Officer or operator: name or number' }}
        value={values.officer ?? ''}
        errorMessage={error('officer')}
      />
      <Button text="The police have been told" />
    </form>
  );
}

/** Part two in the order in which police ask, to copy or print, and to mark as handed over. */
export function ReportPage(props: ReportPageProps) {
  const { episode, child, photographId, errors } = props;
  return (
    <>
      <ErrorList errors={errors} />
      <h1 class="govuk-heading-l">{calledName(child)}: part two, for the police</h1>
      <WhatToDo {...props} />
      <p class="govuk-body">
        It follows the order in which the police ask. It is filled from part one and from what you wrote
        tonight.{' '}
        <a class="govuk-link" href={`/missing/episodes/${episode.id}/report?print=1`}>
          Print it
        </a>
      </p>
      {photographId ? <PhotographImage id={photographId} alt="How they look" /> : null}
      <HandOverForm {...props} />
    </>
  );
}

/** Part two on paper. */
export function PrintedReport({
  parts,
  photographId,
}: {
  parts: readonly PartOfReport[];
  photographId: string | null;
}) {
  return (
    <>
      <h1 class="govuk-heading-l">Information form, part two</h1>
      {photographId ? <PhotographImage id={photographId} alt="How they look" /> : null}
      {parts.map(({ heading, text }) => (
        <>
          <h2 class="govuk-heading-s">{heading}</h2>
          <p class="govuk-body hearth-words">{text}</p>
        </>
      ))}
    </>
  );
}
