import { ActionForm, Fields, type Filled } from '../../../platform/forms/index.ts';
import { Details, SummaryList } from '../../../platform/html/index.ts';
import { dutyById, editions } from '../../../protocol/index.ts';
import { dueInWords } from '../../words/due.ts';
import { isAgency, recipientInWords } from '../../words/recipient.ts';
import type { TaskEventInList, TaskInList } from './list-tasks.ts';
import { ownerOf, TaskHistory, TaskTag } from './task-card.tsx';
import { ofSending } from './task-form.ts';

/** The forms of a notice or step, for whoever has it to do. */
interface TaskForms {
  /** That it was sent; null where it cannot be sent now. */
  readonly sending: Filled | null;
  readonly other: Filled;
}

function SendForm({ form }: { form: Filled }) {
  return (
    <ActionForm of={form} button="It was sent">
      <h2 class="govuk-heading-m">It was sent</h2>
      <input type="hidden" name="action" value="send" />
      <Fields of={form} only={ofSending} />
    </ActionForm>
  );
}

function WordsForm({ task, form }: { task: TaskInList; form: Filled }) {
  return (
    <ActionForm of={form} button="">
      <h2 class="govuk-heading-m">
        {task.state === 'due' && task.kind === 'notice' ? 'Or else' : 'What has happened'}
      </h2>
      <Fields of={form} only={['words']} />
    </ActionForm>
  );
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The step by which the home gives the responsible authority the protocol it follows (REC-05). */
const givesProtocol = (code: string): boolean => code.startsWith('local-protocol-');

/** An agency that works with Hearth too can be told here: it sees what it needs, and answers. */
function ThroughHearth({ child_id }: TaskInList) {
  return (
    <p class="govuk-body">
      Do they work with Hearth too? Then{' '}
      <a class="govuk-link" href={`/referrals/new/${child_id}`}>
        refer the child to them
      </a>
      : they can then see what they need, and their answer comes back. Note here that it was sent.
    </p>
  );
}

/** One notice or step: what it asks, where it comes from, what was done, and what can be done with it. */
export function TaskPage(props: {
  task: TaskInList;
  events: readonly TaskEventInList[];
  now: Date;
  /** Null for whoever only sees it. */
  forms: TaskForms | null;
  seesMove: boolean;
  /** Whether they may refer the child to another agency. */
  mayRefer: boolean;
}) {
  const { task, events, now, forms } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const edition = editions.at(-1);
  const isSettled = task.state === 'declined' || task.state === 'done';
  return (
    <>
      <span class="govuk-caption-l">
        {task.child_called ?? 'A child you cannot see'} moves to {task.setting_name}
      </span>
      <h1 class="govuk-heading-l">{task.recipient ? recipientInWords(task.recipient) : 'Next step'}</h1>
      <p class="govuk-body-l">{task.words}</p>
      {givesProtocol(task.code) && edition ? (
        <p class="govuk-body">
          Name the protocol and its edition. The London Protocol in force is the edition of {edition.id}.
        </p>
      ) : null}
      <p class="govuk-body">
        <TaskTag task={task} now={now} />
      </p>
      <SummaryList
        rows={[
          row('Who', ownerOf(task)),
          row('By when', sentence(dueInWords(task.due_at))),
          ...(task.clock_basis ? [row('Where the clock comes from', task.clock_basis)] : []),
          row('Asked by', task.cites.map((id) => `${dutyById(id).title} (${id})`).join('; ')),
        ]}
      />
      <TaskHistory events={events} />
      {task.by_approval ? (
        <p class="govuk-body">This is the approval itself. Record the approval to settle it.</p>
      ) : null}
      {props.seesMove ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/moves/${task.move_id}`}>
            The move it is part of
          </a>
        </p>
      ) : null}
      {forms?.sending && props.mayRefer && isAgency(task.recipient) ? <ThroughHearth {...task} /> : null}
      {forms?.sending ? <SendForm form={forms.sending} /> : null}
      {!forms ? null : isSettled ? (
        <Details summaryText="This was not right" open={forms.other.hasFaults}>
          <WordsForm task={task} form={forms.other} />
        </Details>
      ) : (
        <WordsForm task={task} form={forms.other} />
      )}
    </>
  );
}
