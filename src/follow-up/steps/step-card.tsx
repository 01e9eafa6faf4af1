import { roleInWords } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { Tag } from '../../platform/html/index.ts';
import { aboutInWords } from '../about.ts';
import type { StepEvent, StepState } from '../tables.ts';
import { dueInWords } from './due-in-words.ts';
import type { EventInList, StepInList } from './list-steps.ts';
import { recipientInWords } from './recipient.ts';
import { openStates } from './states.ts';

const tags: Readonly<Record<StepState, readonly [text: string, colour: string]>> = {
  proposed: ['To do', 'blue'],
  accepted: ['Accepted', 'turquoise'],
  sent: ['Sent', 'turquoise'],
  confirmed: ['Confirmed', 'green'],
  declined: ['Declined', 'grey'],
  done: ['Done', 'green'],
  revoked: ['No longer needed', 'grey'],
};
const tagsOfTelling: typeof tags = { ...tags, proposed: ['To send', 'blue'], declined: ['Not told', 'grey'] };

/** Whether it still has to be done. */
export const isOpen = ({ state }: Pick<StepInList, 'state'>): boolean => openStates.includes(state);

/** Whether a step's clock has run out. */
export function isOverdue(step: Pick<StepInList, 'state' | 'due_at'>, now: Date): boolean {
  return step.due_at !== null && step.due_at <= now && isOpen(step);
}

/** The state of a step as a tag; overdue shows before anything else. */
export function StepTag({ step, now }: { step: StepInList; now: Date }) {
  if (isOverdue(step, now)) return <Tag text="Overdue" classes="govuk-tag--red" />;
  const [text, colour] = (step.recipient === null ? tags : tagsOfTelling)[step.state];
  return <Tag text={text} classes={`govuk-tag--${colour}`} />;
}

/** Whose it is, and who has it while they are away. */
export function ownerOf({ owner_name, stand_in_name, owner_role }: StepInList): string {
  if (!owner_name) return `Nobody yet: needs a ${roleInWords(owner_role)}`;
  return stand_in_name ? `${owner_name} (${stand_in_name} is standing in)` : owner_name;
}

const happened: Readonly<Record<StepEvent, string>> = {
  accepted: 'accepted',
  sent: 'sent',
  confirmed: 'confirmed',
  chased: 'chased',
  declined: 'declined',
  done: 'done',
  revoked: 'no longer needed',
  superseded: 'replaced by a newer step',
  escalated: 'escalated',
  reopened: 'opened again',
  'handed-back': 'handed back',
  'handed-over': 'handed over',
};

function eventInWords(event: EventInList): string {
  const { how, told, reference, sent_at, words, person_name, happened_at } = event;
  const sent = sent_at
    ? `: ${how}, to ${told}, on ${londonTime(sent_at)}${reference ? `, reference ${reference}` : ''}`
    : '';
  const who = person_name ? `, ${person_name}` : '';
  return `${londonTime(happened_at)}${who}: ${happened[event.event]}${sent}${words ? `. ${words}` : ''}`;
}

/** What happened to it, in order. */
export function StepHistory({ events }: { events: readonly EventInList[] }) {
  if (events.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {events.map((event) => (
        <li class="hearth-words">{eventInWords(event)}</li>
      ))}
    </ul>
  );
}

/** One step in a list: what, to whom, who, by when, and how it stands. */
export function StepCard(props: {
  step: StepInList;
  now: Date;
  /** All that happened to it, in place of the last that was written. */
  events?: readonly EventInList[];
}) {
  const { step, now, events } = props;
  return (
    <li class="hearth-card">
      <p class="govuk-body">
        {step.recipient ? <strong>{recipientInWords(step.recipient)}. </strong> : null}
        <a class="govuk-link" href={`/steps/${step.id}`}>
          {step.words}
        </a>
      </p>
      <p class="govuk-body-s">
        <StepTag step={step} now={now} /> {aboutInWords(step)}
        {ownerOf(step)}
        {step.due_at ? `, ${dueInWords(step.due_at)}` : ''}
      </p>
      {events ? <StepHistory events={events} /> : null}
      {step.last_words && !events ? <p class="govuk-hint hearth-words">{step.last_words}</p> : null}
    </li>
  );
}
