import { dayInWords, momentInWords } from '../../../platform/clock/index.ts';
import { ActionForm, type Filled } from '../../../platform/forms/index.ts';
import { Details, WarningText, WithNumbers } from '../../../platform/html/index.ts';
import { routeTaken } from '../decide/depart.ts';
import type { WholeEpisode } from '../get-episode.ts';
import { codeInWords } from '../in-words.ts';
import { waysOfReporting } from '../report/report-form.ts';
import { returnLine } from './return-code.ts';

/** Whether the police know that they are found: somebody spoke to them since. */
export function policeKnow({ found, entries }: WholeEpisode): boolean {
  return (
    found !== undefined &&
    entries.some(({ kind, happened_at }) => kind === 'police' && happened_at >= found.found_at)
  );
}

/** What must be done about the police once they are found: tell them, or send nothing. */
export function PoliceWhenFound({ whole }: { whole: WholeEpisode }) {
  const { found, reports, decisions } = whole;
  if (!found) return null;
  if (reports.length > 0) {
    if (policeKnow(whole)) return null;
    const reference = reports[0]?.reference ? ` (reference ${reports[0].reference})` : '';
    return (
      <WarningText
        html={
          <WithNumbers
            text={`The police were told that they were away${reference}. Tell them now that they have been found, by 101 or as you told them before, and write it in the timeline.`}
          />
        }
        iconFallbackText="Warning"
      />
    );
  }
  const [, before] = decisions;
  if (!before || routeTaken(before) === 'carers-locate') return null;
  return (
    <p class="govuk-body">
      They were found before the report was finished, so there is no longer anything to report.
    </p>
  );
}

/** Part two, each time it was handed over, and the grade of the police: theirs. The code of the return stands apart. */
export function PolicePart({ whole, form }: { whole: WholeEpisode; form: Filled | undefined }) {
  const { reports, grades, decisions, episode, found } = whole;
  const line = returnLine(decisions, episode.noticed_at, found?.found_at ?? null);
  return (
    <>
      <h2 class="govuk-heading-m">Police</h2>
      {reports.length === 0 ? <p class="govuk-body">The police have not been told.</p> : null}
      <ul class="govuk-list">
        {reports.map(({ way, reported_at, reference, officer, by_name, part_two }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              Told {momentInWords(reported_at)}. {waysOfReporting[way]}.
              {reference ? ` Reference ${reference}.` : ' No reference yet.'}
              {officer ? ` To ${officer}.` : ''}
            </p>
            <Details summaryText="What was handed over">
              <p class="govuk-body hearth-words">{part_two}</p>
            </Details>
            <p class="govuk-hint">{by_name}</p>
          </li>
        ))}
        {grades.map(({ grade, given_by, given_at, by_name }) => (
          <li class="hearth-card">
            <p class="govuk-body">
              Graded by the police: {grade}, {momentInWords(given_at)}
              {given_by ? `, by ${given_by}` : ''}
            </p>
            <p class="govuk-hint">{by_name}</p>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={`/missing/episodes/${episode.id}/report`}>
          Part two, as it is now
        </a>
      </p>
      {form && reports.length > 0 ? (
        <Details summaryText="Write down the grade the police gave" open={form.hasFaults}>
          <ActionForm of={form} button="Keep the grade" classes="govuk-button--secondary" />
        </Details>
      ) : null}
      <p class="govuk-body">
        For the 903 return: {codeInWords(line.code)}; from {dayInWords(line.from)}
        {line.until ? ` to ${dayInWords(line.until)}` : ', open'}.
      </p>
    </>
  );
}
