import { roleInWords } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import type { StepState } from '../tables.ts';
import type { StepInList } from './list-steps.ts';

const stateTags: Readonly<Record<StepState, { text: string; classes: string }>> = {
  proposed: { text: 'To do', classes: 'govuk-tag--blue' },
  accepted: { text: 'Accepted', classes: 'govuk-tag--turquoise' },
  declined: { text: 'Declined', classes: 'govuk-tag--grey' },
  done: { text: 'Done', classes: 'govuk-tag--green' },
  revoked: { text: 'No longer needed', classes: 'govuk-tag--grey' },
};

/** Whether a step's clock has run out. */
export function isOverdue(step: StepInList, now: Date): boolean {
  return (
    step.due_at !== null && step.due_at < now && (step.state === 'proposed' || step.state === 'accepted')
  );
}

/** The state of a step as a tag; overdue shows before anything else. */
export function StepTag({ step, now }: { step: StepInList; now: Date }) {
  if (isOverdue(step, now)) return <Tag text="Overdue" classes="govuk-tag--red" />;
  return <Tag {...stateTags[step.state]} />;
}

/** One step in a list: what, who, by when, and how it stands. */
export function StepCard({ step, now }: { step: StepInList; now: Date }) {
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        <a class="govuk-link" href={`/steps/${step.id}`}>
          {step.words}
        </a>
      </p>
      <p class="govuk-body-s">
        <StepTag step={step} now={now} /> {step.child_called ? `About ${step.child_called}. ` : ''}
        {step.owner_name ?? `Nobody yet: needs a ${roleInWords(step.owner_role)}`}
        {step.due_at ? `, by ${londonTime(step.due_at)}` : ''}
      </p>
      {step.last_words ? <p class="govuk-hint hearth-words">{step.last_words}</p> : null}
    </li>
  );
}
