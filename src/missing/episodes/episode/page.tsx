import { type ChildToday, calledName } from '../../../care/index.ts';
import { StepCard, type StepInList } from '../../../follow-up/index.ts';
import { Button, Details, InsetText, Tag } from '../../../platform/html/index.ts';
import { ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { howLong } from '../../moments/wall-clock.ts';
import { Answer } from '../decide/answer.tsx';
import { routeTaken } from '../decide/depart.ts';
import { DepartForm } from '../decide/depart-form.tsx';
import type { WholeEpisode } from '../get-episode.ts';
import { LogForm } from '../log/log-form.tsx';
import { Timeline } from '../log/timeline.tsx';
import { LookBack } from '../look-back/look-back-form.tsx';
import { OfferClock, ReturnEvents } from '../return/page.tsx';
import { PolicePart, PoliceWhenFound } from './police-part.tsx';
import { FoundPart, Told } from './summary.tsx';

/** What stands on the page of an absence. */
export interface EpisodePageProps {
  readonly whole: WholeEpisode;
  readonly child: ChildToday;
  readonly age: number;
  readonly formId: string | undefined;
  readonly steps: readonly StepInList[];
  readonly mayAdd: boolean;
  /** An id for each form of the page. */
  readonly newId: () => string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly person: SignedIn;
  readonly now: Date;
  /** Somebody opened it again while it was open. */
  readonly already: boolean;
}

function Decisions({ whole, age, mayAdd, newId, values, errors, person }: EpisodePageProps) {
  const [latest, ...earlier] = whole.decisions;
  const { episode, found } = whole;
  return (
    <>
      <h2 class="govuk-heading-m">{found ? 'Now that they are found' : 'What to do now'}</h2>
      {latest ? (
        <>
          <Answer decision={latest} age={age} />
          {mayAdd && !found ? (
            <>
              {routeTaken(latest) === 'carers-locate' ? null : (
                <Button text="Part two, for the police" href={`/missing/episodes/${episode.id}/report`} />
              )}
              <Button
                text="Something has changed: ask again"
                href={`/missing/episodes/${episode.id}/decide`}
                classes="govuk-button--secondary"
              />
              <DepartForm
                decision={latest}
                episodeId={episode.id}
                entry={newId()}
                {...{ values, errors, person }}
              />
            </>
          ) : null}
        </>
      ) : mayAdd && !found ? (
        <Button text="What do we do?" href={`/missing/episodes/${episode.id}/decide`} />
      ) : (
        <p class="govuk-body">Nothing was decided.</p>
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
      {open.length === 0 ? <p class="govuk-body">None is open.</p> : list(open)}
      {over.length > 0 ? (
        <Details summaryText={`Done, or not needed any more (${over.length})`}>{list(over)}</Details>
      ) : null}
    </>
  );
}

function Log({ whole, mayAdd, newId, values, errors, person, now }: EpisodePageProps) {
  return (
    <>
      <h2 class="govuk-heading-m">Timeline ({whole.entries.length})</h2>
      <Timeline entries={whole.entries} />
      {mayAdd ? (
        <Details
          summaryText="Add to the timeline"
          open={values.kind !== undefined || values.result !== undefined}
        >
          <LogForm episodeId={whole.episode.id} entry={newId()} {...{ values, errors, person, now }} />
        </Details>
      ) : null}
    </>
  );
}

function Return({ whole, mayAdd, age }: EpisodePageProps) {
  const { found, returns, episode } = whole;
  if (!found || age >= 18) return null;
  return (
    <>
      <h2 class="govuk-heading-m">A talk about being away</h2>
      <OfferClock found={found} />
      <ReturnEvents events={returns} />
      {mayAdd ? (
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
  const { whole, child, age, formId, mayAdd, newId, values, errors, person, now, already } = props;
  const { episode, found, lookBacks } = whole;
  const name = calledName(child);
  const length = howLong(episode.noticed_at, found?.found_at ?? now);
  const title = found ? `${name} was away` : age < 18 ? `${name} is away` : `${name} cannot be found`;
  return (
    <>
      <ErrorList errors={errors} />
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
        <InsetText text="From 18 they are looked for as a vulnerable adult: agencies find them together. They may be away if they wish; what matters is that they are safe." />
      ) : null}
      {already ? (
        <InsetText text="A colleague had written this down already. What you wrote is in the timeline below." />
      ) : null}
      <PoliceWhenFound whole={whole} />
      {mayAdd && !found ? (
        <Button text={`${name} is found`} href={`/missing/episodes/${episode.id}/found`} />
      ) : null}
      <Decisions {...props} />
      <Log {...props} />
      <FoundPart whole={whole} />
      <Return {...props} />
      <Steps {...props} />
      <PolicePart entry={newId()} {...{ whole, mayAdd, values, errors, person, now }} />
      {found ? (
        <LookBack episodeId={episode.id} entry={newId()} {...{ lookBacks, mayAdd, values, errors, person }} />
      ) : null}
      <h2 class="govuk-heading-m">As it was told first</h2>
      <Told whole={whole} livesAt={child.setting?.name ?? null} />
      <p class="govuk-body">
        <a class="govuk-link" href={formId ? `/missing/forms/${formId}` : `/children/${child.id}/missing`}>
          {formId ? 'The information form, part one' : 'There is no information form yet: write it now'}
        </a>
      </p>
    </>
  );
}
