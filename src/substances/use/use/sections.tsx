import { dayInWords, londonTime } from '../../../platform/clock/index.ts';
import { answersInRow } from '../../../platform/forms/index.ts';
import { SummaryList } from '../../../platform/html/index.ts';
import { classes, patterns, policeWays, supportAnswers, supportKinds } from '../../model.ts';
import type { WholeUse } from '../get-use.ts';
import { useForm } from '../new/use-form.ts';

/** What has a place and short words of its own on the page; any other answer stands under its question. */
const placed = [
  'what',
  'class',
  'pattern',
  'atHome',
  'dealing',
  'largerQuantity',
  'reviewOn',
  'hypothesis',
  'childWords',
  'drivers',
  'riskFactors',
  'harmMinimisation',
];

/** What was written down at first, the reason before anything else. */
export function Written({ use }: { use: WholeUse }) {
  const row = (key: string, text: string) => ({
    key: { text: key },
    value: { text: text || 'Nothing written' },
  });
  return (
    <>
      <SummaryList
        rows={[
          row('Why we think they use it', use.hypothesis),
          row('In their own words', use.child_words),
          row('What is behind it', use.drivers),
          row('What makes it more likely to go on', use.risk_factors),
          row('What keeps them safer', use.harm_minimisation),
          row('Class', classes[use.class]),
          row('Before', patterns[use.pattern]),
          ...(use.at_home ? [row('Where', 'Where they live')] : []),
          ...(use.dealing ? [row('Dealing', 'There is a worry that someone is dealing')] : []),
          ...(use.larger_quantity ? [row('Quantity', 'More than one person would use')] : []),
          ...answersInRow(useForm, use, placed).map(({ label, said }) => row(label, said)),
        ]}
      />
      <p class="govuk-hint">
        Written by {use.recorded_by_name}, {londonTime(use.recorded_at)}
      </p>
    </>
  );
}

/** Every review of the reason. */
export function Reviews({ use }: { use: WholeUse }) {
  if (use.reviews.length === 0) return <p class="govuk-body">It has not been reviewed yet.</p>;
  return (
    <ul class="govuk-list">
      {use.reviews.map((review) => (
        <li class="hearth-card">
          <p class="govuk-body hearth-words govuk-!-margin-bottom-1">{review.hypothesis}</p>
          <p class="govuk-body hearth-words govuk-!-margin-bottom-1">
            In the care plan: {review.in_care_plan}
          </p>
          {review.child_words ? (
            <p class="govuk-body hearth-words govuk-!-margin-bottom-1">The child: {review.child_words}</p>
          ) : null}
          <p class="govuk-hint govuk-!-margin-bottom-0">
            {review.by_name}, {londonTime(review.reviewed_at)}.{' '}
            {review.next_on
              ? `Next on ${dayInWords(review.next_on)}.`
              : 'Closed: it will not be reviewed again.'}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Support that was offered, with every answer. */
export function Support({ use }: { use: WholeUse }) {
  if (use.support.length === 0) return <p class="govuk-body">No support has been offered yet.</p>;
  return (
    <ul class="govuk-list">
      {use.support.map((offer) => (
        <li class="hearth-card">
          <p class="govuk-body hearth-words govuk-!-margin-bottom-1">
            <strong>{supportKinds[offer.kind]}</strong>: {offer.words}
          </p>
          <p class="govuk-hint govuk-!-margin-bottom-1">
            Offered on {dayInWords(offer.offered_on)} by {offer.by_name}
          </p>
          {offer.answers.map((answer) => (
            <p class="govuk-body hearth-words govuk-!-margin-bottom-1">
              {supportAnswers[answer.answer]}
              {answer.child_words ? `: ${answer.child_words}` : ''}
              <span class="govuk-hint govuk-!-margin-bottom-0">
                {answer.by_name}, {londonTime(answer.written_at)}
              </span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What the police were told. */
export function Police({ use }: { use: WholeUse }) {
  if (use.police.length === 0) return <p class="govuk-body">The police have not been told anything.</p>;
  return (
    <ul class="govuk-list">
      {use.police.map((told) => (
        <li class="hearth-card">
          <p class="govuk-body govuk-!-margin-bottom-1">
            <strong>{told.kind === 'complaint' ? 'Formal complaint' : 'Information'}</strong>,{' '}
            {policeWays[told.how]}
            {told.reference ? `, reference ${told.reference}` : ''}
          </p>
          <p class="govuk-body hearth-words govuk-!-margin-bottom-1">{told.words}</p>
          {told.emergency ? <p class="govuk-body hearth-words">The emergency: {told.emergency}</p> : null}
          {told.senior ? (
            <p class="govuk-body hearth-words">
              Consulted first: {told.senior}
              {told.consulted_at ? `, ${londonTime(told.consulted_at)}` : ''}. {told.senior_said}
            </p>
          ) : null}
          {told.immediate_risk ? (
            <p class="govuk-body hearth-words">Immediate risk: {told.immediate_risk}</p>
          ) : null}
          <p class="govuk-hint govuk-!-margin-bottom-0">
            {told.by_name}, {londonTime(told.shared_at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
