import { type ChildToday, childName, PhotographImage } from '../../../care/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { InsetText, WarningText } from '../../../platform/html/index.ts';
import type { MissingRoute } from '../../../protocol/index.ts';
import type { EpisodeOpened } from '../get-episode.ts';
import type { PartOfReport } from './part-two.ts';

/** What stands on the page of the report. */
export interface ReportPageProps {
  readonly episode: EpisodeOpened;
  readonly child: ChildToday;
  readonly photographId: string | null;
  readonly taken: MissingRoute | null;
  readonly isFound: boolean;
  /** The form for whoever may add to the record. */
  readonly form: Filled;
}

/** What to do with part two, by the latest answer. */
function WhatToDo({ taken, isFound, child }: ReportPageProps) {
  if (isFound) {
    return (
      <WarningText
        text={`${childName(child)} has been found. Do not send this. If you have already sent it, write that down below and tell the police that they have been found.`}
        iconFallbackText="Warning"
      />
    );
  }
  if (taken === 'call-999') return <WarningText text="Call 999 first." iconFallbackText="Warning" />;
  if (taken === 'carers-locate') {
    return (
      <InsetText text="The latest answer leaves it with you: do not tell the police now. This is ready in case you need to." />
    );
  }
  return null;
}

/** Part two in the order in which police ask, to copy or print, and to mark as handed over. */
export function ReportPage(props: ReportPageProps) {
  const { episode, child, photographId, form } = props;
  return (
    <>
      <h1 class="govuk-heading-l">{childName(child)}: part two, for the police</h1>
      <WhatToDo {...props} />
      <p class="govuk-body">
        It follows the order the police ask in. We have filled it in from part one and from what you wrote
        tonight.{' '}
        <a class="govuk-link" href={`/missing/episodes/${episode.id}/report?print=1`}>
          Print it
        </a>
      </p>
      {photographId ? <PhotographImage id={photographId} alt="What they look like" /> : null}
      <ActionForm of={form} button="The police have been told" />
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
      {photographId ? <PhotographImage id={photographId} alt="What they look like" /> : null}
      {parts.map(({ heading, text }) => (
        <>
          <h2 class="govuk-heading-s">{heading}</h2>
          <p class="govuk-body hearth-words">{text}</p>
        </>
      ))}
    </>
  );
}
