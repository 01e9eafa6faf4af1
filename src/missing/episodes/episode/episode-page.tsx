import { type ChildToday, childName } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { howLong } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Button, Details, InsetText, Tag } from '../../../platform/html/index.ts';
import { Answer } from '../decide/answer.tsx';
import { routeTaken } from '../decide/depart.ts';
import type { WholeEpisode } from '../get-episode.ts';
import { Timeline } from '../log/timeline.tsx';
import { LookBack } from '../look-back/look-back-part.tsx';
import { OfferClock, ReturnEvents } from '../return/return-events.tsx';
import { PolicePart, PoliceWhenFound } from './police-part.tsx';
import { FoundPart, Told } from './summary.tsx';

/** The short forms of the page. */
export interface FormsOfEpisode {
  readonly entry: Filled;
  readonly departure: Filled;
  readonly grade: Filled;
  readonly lookBack: Filled;
}

/** What stands on the page of an absence. */
export interface EpisodePageProps {
  readonly whole: WholeEpisode;
  readonly child: ChildToday;
  readonly age: number;
  readonly formId: string | undefined;
  readonly steps: readonly StepInList[];
  /** The short forms, for whoever may add to the record. */
  readonly forms: FormsOfEpisode | null;
  readonly now: Date;
  /** Somebody opened it again while it was open. */
  readonly already: boolean;
}

function Decisions({ whole, age, forms }: EpisodePageProps) {
  const [latest, ...earlier] = whole.decisions;
  const { episode, found } = whole;
  return (
    <>
      <h2 class="govuk-heading-m">{found ? 'Now that they have been found' : 'What to do now'}</h2>
      {latest ? (
        <>
          <Answer decision={latest} age={age} />
          {forms && !found ? (
            <>
              {routeTaken(latest) === 'carers-locate' ? null : (
                <Button text="Part two, for the police" href={`/missing/episodes/${episode.id}/report`} />
              )}
              <Button
                text="Something has changed: ask again"
                href={`/missing/episodes/${episode.id}/decide`}
                classes="govuk-button--secondary"
              />
              <Details summaryText="Do something else" open={forms.departure.hasFaults}>
                <ActionForm of={forms.departure} button="Keep this" classes="govuk-button--secondary" />
              </Details>
            </>
          ) : null}
        </>
      ) : forms && !found ? (
        <Button text="What should we do?" href={`/missing/episodes/${episode.id}/decide`} />
      ) : (
        <p class="govuk-body">Nothing has been decided.</p>
      )}
      {earlier.length > 0 ? (
        <Details summaryText={`Earlier answers (${earlier.length})`}>
          {earlier.map((decision) => (
            <Answer decision={decision} age={age} />
          ))}
        </Details>
      ) : null}
    </>
  );
}

function Steps({ steps, now }: EpisodePageProps) {
  const isOpen = ({ state }: StepInList) => state === 'proposed' || state === 'accepted';
  const [open, over] = [steps.filter(isOpen), steps.filter((step) => !isOpen(step))];
  const list = (some: readonly StepInList[]) => (
    <ul class="govuk-list">
      {some.map((step) => (
        <StepCard step={step} now={now} />
      ))}
    </ul>
  );
  return (
    <>
      <h2 class="govuk-heading-m">Next steps ({open.length})</h2>
      {open.length === 0 ? <p class="govuk-body">None are open.</p> : list(open)}
      {over.length > 0 ? (
        <Details summaryText={`Done, or no longer needed (${over.length})`}>{list(over)}</Details>
      ) : null}
    </>
  );
}

function Log({ whole, forms }: EpisodePageProps) {
  return (
    <>
      <h2 class="govuk-heading-m">Timeline ({whole.entries.length})</h2>
      <Timeline entries={whole.entries} />
      {forms ? (
        <Details summaryText="Add to the timeline" open={forms.entry.hasFaults}>
          <ActionForm of={forms.entry} button="Add to the timeline" />
        </Details>
      ) : null}
    </>
  );
}

function Return({ whole, forms, age }: EpisodePageProps) {
  const { found, returns, episode } = whole;
  if (!found || age >= 18) return null;
  return (
    <>
      <h2 class="govuk-heading-m">A talk about being away</h2>
      <OfferClock found={found} />
      <ReturnEvents events={returns} />
      {forms ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/missing/episodes/${episode.id}/return`}>
            Write down the offer, the answer or the talk
          </a>
        </p>
      ) : null}
    </>
  );
}

/** An absence: what to do now, what was done, and when they are found what is owed to them. */
export function EpisodePage(props: EpisodePageProps) {
  const { whole, child, age, formId, forms, now, already } = props;
  const { episode, found, lookBacks } = whole;
  const name = childName(child);
  const length = howLong(episode.noticed_at, found?.found_at ?? now);
  const title = found ? `${name} was away` : age < 18 ? `${name} is away` : `${name} cannot be found`;
  return (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        {found ? (
          <Tag text="Found" classes="govuk-tag--green" />
        ) : (
          <Tag text="Away now" classes="govuk-tag--red" />
        )}{' '}
        For {length}.
      </p>
      {age >= 18 && !found ? (
        <InsetText text="They are 18 or over, so look for them as a vulnerable adult: agencies work together to find them. They can be away if they want to; what matters is that they are safe." />
      ) : null}
      {already ? (
        <InsetText text="A colleague had already written this down. What you wrote is in the timeline below." />
      ) : null}
      <PoliceWhenFound whole={whole} />
      {forms && !found ? (
        <Button text={`${name} is found`} href={`/missing/episodes/${episode.id}/found`} />
      ) : null}
      <Decisions {...props} />
      <Log {...props} />
      <FoundPart whole={whole} />
      <Return {...props} />
      <Steps {...props} />
      <PolicePart whole={whole} form={forms?.grade} />
      {found ? <LookBack lookBacks={lookBacks} form={forms?.lookBack} /> : null}
      <h2 class="govuk-heading-m">What was first reported</h2>
      <Told whole={whole} livesAt={child.setting?.name ?? null} />
      <p class="govuk-body">
        <a class="govuk-link" href={formId ? `/missing/forms/${formId}` : `/children/${child.id}/missing`}>
          {formId ? 'The information form, part one' : 'There is no information form yet: write it now'}
        </a>
      </p>
    </>
  );
}
