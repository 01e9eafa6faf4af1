import { londonTime } from '../../../platform/clock/index.ts';
import { Tag } from '../../../platform/html/index.ts';
import type { TaskEvent, TaskKind, TaskState } from '../../tables.ts';
import { dueInWords } from '../../words/due.ts';
import { ownerInWords } from '../../words/post.ts';
import { recipientInWords } from '../../words/recipient.ts';
import { isOverdue, type TaskEventInList, type TaskInList } from './list-tasks.ts';

const states: Readonly<
  Record<TaskKind, Readonly<Record<TaskState, readonly [text: string, colour: string]>>>
> = {
  notice: {
    due: ['To send', 'blue'],
    sent: ['Sent', 'turquoise'],
    accepted: ['Confirmed', 'green'],
    declined: ['Not told', 'grey'],
    done: ['Done', 'green'],
  },
  step: {
    due: ['To do', 'blue'],
    sent: ['To do', 'blue'],
    accepted: ['Accepted', 'turquoise'],
    declined: ['Declined', 'grey'],
    done: ['Done', 'green'],
  },
};

/** How a notice or step stands, as a tag. Overdue shows before anything else. */
export function TaskTag({ task, now }: { task: TaskInList; now: Date }) {
  if (isOverdue(task, now)) return <Tag text="Overdue" classes="govuk-tag--red" />;
  const [text, colour] = states[task.kind][task.state];
  return <Tag text={text} classes={`govuk-tag--${colour}`} />;
}

/** Whose it is, and who has it while they are away. */
export function ownerOf({ owner_name, stand_in_name, owner_role }: TaskInList): string {
  if (!owner_name) return `Nobody yet: needs a ${ownerInWords(owner_role)}`;
  return stand_in_name ? `${owner_name} (${stand_in_name} is standing in)` : owner_name;
}

const happened: Readonly<Record<TaskEvent, string>> = {
  sent: 'sent',
  accepted: 'accepted',
  declined: 'declined',
  chased: 'chased',
  done: 'done',
  reopened: 'opened again',
};

function eventInWords(event: TaskEventInList): string {
  const { how, told, reference, sent_at, words, person_name, happened_at } = event;
  const sent = sent_at
    ? `: ${how}, to ${told}, on ${londonTime(sent_at)}${reference ? `, reference ${reference}` : ''}`
    : '';
  return `${londonTime(happened_at)}, ${person_name}: ${happened[event.event]}${sent}${words ? `. ${words}` : ''}`;
}

/** What was done with it, in order. */
export function TaskHistory({ events }: { events: readonly TaskEventInList[] }) {
  if (events.length === 0) return null;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {events.map((event) => (
        <li class="hearth-words">{eventInWords(event)}</li>
      ))}
    </ul>
  );
}

/** One notice or step in a list: what, to whom, whose, by when, how it stands. */
export function TaskCard(props: {
  task: TaskInList;
  now: Date;
  events?: readonly TaskEventInList[];
  /** Whether to name the child: in a list of several moves. */
  about?: boolean;
}) {
  const { task, now, events = [], about = false } = props;
  return (
    <li class="hearth-card">
      <p class="govuk-body govuk-!-margin-bottom-1">
        {task.recipient ? <strong>{recipientInWords(task.recipient)}. </strong> : null}
        <a class="govuk-link" href={`/move-tasks/${task.id}`}>
          {task.words}
        </a>
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <TaskTag task={task} now={now} />{' '}
        {about ? `${task.child_called ?? 'A child'}, to ${task.setting_name}. ` : ''}
        {ownerOf(task)}
        {`, ${dueInWords(task.due_at)}`}
      </p>
      <TaskHistory events={events} />
    </li>
  );
}
