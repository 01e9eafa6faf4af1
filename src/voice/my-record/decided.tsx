import { dayInWords, londonDate } from '../../platform/clock/index.ts';
import { decidedInWords, jobInWords, kindsInWords, whyInWords } from './in-words.ts';
import type { MyDecision, MyStep } from './my-records.ts';

function heading(index: number, of: number): string {
  if (of === 1) return 'What was decided';
  return index === 0
    ? 'What was decided first'
    : index === of - 1
      ? 'What was decided in the end'
      : 'Then it was changed';
}

/** Every decision, the first one first: none is taken away when another is taken. */
export function Decided({ decisions }: { decisions: readonly MyDecision[] }) {
  return (
    <>
      {decisions.map((decision, index) => (
        <section>
          <h2 class="govuk-heading-m">{heading(index, decisions.length)}</h2>
          <p class="govuk-body">
            <strong>{decidedInWords(decision.chosen_route)}</strong>
          </p>
          {whyInWords(decision.level, decision.route, decision.chosen_route).map((text) => (
            <p class="govuk-body">{text}</p>
          ))}
          {decisions.length > 1 ? (
            <p class="govuk-body">This is about: {kindsInWords(decision.kinds).join('; ')}.</p>
          ) : null}
          <p class="young-small">
            {decision.decided_by_name} {decision.chosen_route === 'manager-decides' ? 'wrote' : 'decided'}{' '}
            this on {dayInWords(londonDate(decision.decided_at))}. Their job:{' '}
            {jobInWords(decision.decided_by_job)}.
          </p>
        </section>
      ))}
    </>
  );
}

/** What happens next: who still has something to do, and by when. */
export function ComesNext({ steps }: { steps: readonly MyStep[] }) {
  if (steps.length === 0) return <p class="govuk-body">There is nothing more to do.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {steps.map(({ owner_role, due_at, steps: count }) => (
        <li>
          {count === 1 ? 'One thing' : `${count} things`} to do for: {jobInWords(owner_role)}
          {due_at ? `. The first is due by ${dayInWords(londonDate(due_at))}.` : '.'}
        </li>
      ))}
    </ul>
  );
}
