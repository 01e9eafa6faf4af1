import { type ChildToday, childName } from '../../../care/index.ts';
import { dayInWords, londonDate } from '../../../platform/clock/index.ts';
import { Button, InsetText, WarningText } from '../../../platform/html/index.ts';
import { EpisodeCard } from '../../episodes/episode-card.tsx';
import type { EpisodeInList } from '../../episodes/episodes-in-list.ts';
import { goodUntil, monthsGood } from '../clock.ts';
import { OwnWordsList } from '../read/form-answers.tsx';
import type { FormVersion, WordsBeside } from '../read/get-forms.ts';

/** What is known for the night in which they are missing, and the absences there were. */
export function MissingOfChildPage(props: {
  child: ChildToday;
  latest: FormVersion | undefined;
  versions: number;
  isStale: boolean;
  waits: boolean;
  ownWords: readonly WordsBeside[];
  episodes: readonly EpisodeInList[];
  mayAdd: boolean;
  now: Date;
}) {
  const { child, latest, versions, isStale, waits, ownWords, episodes, mayAdd, now } = props;
  const name = childName(child);
  const open = episodes.find(({ found_at }) => found_at === null);
  return (
    <>
      <h1 class="govuk-heading-l">{name}: if they go missing</h1>
      {open ? (
        <WarningText text={`${name} is away now.`} iconFallbackText="Warning" />
      ) : mayAdd ? (
        <Button text={`${name} is not here`} href={`/children/${child.id}/missing/episodes/new`} />
      ) : null}
      {open ? <Button text="Go to what is happening now" href={`/missing/episodes/${open.id}`} /> : null}
      <h2 class="govuk-heading-m">The information form, part one</h2>
      {latest ? (
        <>
          <p class="govuk-body">
            <a class="govuk-link" href={`/missing/forms/${latest.id}`}>
              Version {latest.version}, {dayInWords(londonDate(latest.written_at))}
            </a>
            {versions > 1 ? `, and ${versions - 1} before it` : ''}
          </p>
          {isStale ? (
            <InsetText
              text={`Go through it again after every absence, and by ${dayInWords(goodUntil(londonDate(latest.written_at)))} at the latest. (The ${monthsGood} months are local practice; the Protocol sets no time.)`}
            />
          ) : null}
          {waits ? (
            <InsetText text="It came with them from another home. The manager of this home has not taken it on yet." />
          ) : null}
        </>
      ) : (
        <InsetText text="Nothing has been written yet. Write it with them before it is needed." />
      )}
      {mayAdd ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${child.id}/missing/form`}>
            {latest ? 'Bring it up to date' : 'Write it'}
          </a>
          {' · '}
          <a class="govuk-link" href={`/children/${child.id}/missing/photograph`}>
            Photograph
          </a>
        </p>
      ) : null}
      <h2 class="govuk-heading-m">What {name} says</h2>
      <OwnWordsList words={ownWords} />
      <h2 class="govuk-heading-m">Absences ({episodes.length})</h2>
      {episodes.length === 0 ? <p class="govuk-body">None recorded.</p> : null}
      <ul class="govuk-list">
        {episodes.map((episode) => (
          <EpisodeCard episode={episode} now={now} />
        ))}
      </ul>
    </>
  );
}
