import { RingLine } from '../../care/index.ts';
import { ActionForm, Fields, type Filled } from '../../platform/forms/index.ts';
import { aboutInWords, doneAt } from '../about.ts';
import { clockInWords } from '../steps/clock-in-words.ts';
import type { StepInList } from '../steps/list-steps.ts';
import { recipientInWords } from '../steps/recipient.ts';
import { isOverdue } from '../steps/step-card.tsx';
import { inOneLine, type WorkCard, type WorkLine } from './work-by-child.ts';

/** A step, with the form that says it is done; null where it is not done by saying so. */
export type DoneForms = ReadonlyMap<string, Filled>;

function Clock({ step, now }: { step: StepInList; now: Date }) {
  const text = clockInWords(step.due_at, now);
  return isOverdue(step, now) ? <strong class="hearth-late">{text}</strong> : <span>{text}</span>;
}

function StepLine({ step, now, done }: { step: StepInList; now: Date; done: Filled | undefined }) {
  const line = inOneLine(step.words);
  return (
    <>
      {step.recipient ? <strong>{recipientInWords(step.recipient)}. </strong> : null}
      <a class="govuk-link" href={doneAt(step) ?? `/steps/${step.id}`}>
        {line}
      </a>
      , <Clock {...{ step, now }} />
      {step.about === 'move' ? `. ${aboutInWords(step).trim()}` : ''}
      {step.stand_in_name ? ` (for ${step.owner_name})` : ''}
      <RingLine numbers={step.numbers} />
      {done ? (
        <details class="hearth-in-place">
          <summary>
            Done<span class="govuk-visually-hidden">: {line}</span>
          </summary>
          <ActionForm of={done} button="It is done" about={line}>
            <Fields of={done} />
          </ActionForm>
        </details>
      ) : null}
    </>
  );
}

function Line({ line, now, done }: { line: WorkLine; now: Date; done: DoneForms }) {
  const [first] = line.steps;
  if (!first) return null;
  if (line.steps.length === 1)
    return (
      <li>
        <StepLine step={first} now={now} done={done.get(first.id)} />
      </li>
    );
  return (
    <li>
      {inOneLine(line.words)}: {line.steps.length} times, the first <Clock step={first} now={now} />
      <details class="hearth-in-place">
        <summary>
          See them<span class="govuk-visually-hidden">: {inOneLine(line.words)}</span>
        </summary>
        <ul class="govuk-list">
          {line.steps.map((step) => (
            <li>
              <StepLine step={step} now={now} done={done.get(step.id)} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Everything that somebody owes for one child, under the child's name. */
export function ChildCard({
  card,
  now,
  done,
  open,
}: {
  card: WorkCard;
  now: Date;
  done: DoneForms;
  open: boolean;
}) {
  const { child, lines, firstDue } = card;
  const who = child
    ? [child.name, child.age, child.home].filter((part) => part !== null).join(', ')
    : 'Children whose record you can no longer see';
  return (
    <details class="govuk-details hearth-card hearth-line" open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">
          {who}: {card.open} open{firstDue ? `, the first ${clockInWords(firstDue, now)}` : ''}
        </span>
      </summary>
      <ul class="govuk-list hearth-lines">
        {lines.map((line) => (
          <Line {...{ line, now, done }} />
        ))}
      </ul>
      {child ? (
        <p class="govuk-body-s">
          <a class="govuk-link" href={`/children/${child.id}`}>
            The record of {child.name}
          </a>
        </p>
      ) : null}
    </details>
  );
}
