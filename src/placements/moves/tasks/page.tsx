import { Button, Details, Input, SummaryList, Textarea } from '../../../platform/html/index.ts';
import { CsrfField, ErrorList, type FieldErrors, type SignedIn } from '../../../platform/web/index.ts';
import { dutyById, editions } from '../../../protocol/index.ts';
import { dueInWords } from '../../words/due.ts';
import { isAgency, recipientInWords } from '../../words/recipient.ts';
import { MomentFields } from '../moment-fields.tsx';
import type { TaskEventInList, TaskInList } from './list-tasks.ts';
import { actionsFrom, type TaskAction } from './states.ts';
import { ownerOf, TaskHistory, TaskTag } from './task-card.tsx';

interface FormProps {
  readonly task: TaskInList;
  readonly person: SignedIn;
  readonly now: Date;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

function SendForm({ task, person, now, values, errors }: FormProps) {
  const field = (name: string, text: string, hint: string) => (
    <Input
      id={name}
      name={name}
      label={{ text }}
      hint={{ text: hint }}
      value={values[name] ?? ''}
      autocomplete="off"
      errorMessage={errors[name] ? { text: errors[name] } : undefined}
    />
  );
  return (
    <form method="post" action={`/move-tasks/${task.id}`} novalidate>
      <CsrfField person={person} />
      <h2 class="govuk-heading-m">It was sent</h2>
      {field('how', 'How?', 'By letter, by secure email, handed over.')}
      {field('told', 'To whom?', 'The person or the team, not only the office.')}
      {field('reference', 'Reference', 'Where the letter or message is kept. May stay empty.')}
      <MomentFields name="sent" legend="On which day?" {...{ values, now, errors }} />
      <Button text="It was sent" name="action" value="send" preventDoubleClick />
    </form>
  );
}

const buttons: Readonly<Record<TaskInList['kind'], Readonly<Partial<Record<TaskAction, string>>>>> = {
  notice: {
    accept: 'They have confirmed it',
    done: 'It is done',
    chase: 'I have chased it',
    decline: 'Not told, for this reason',
    reopen: 'Open it again',
  },
  step: {
    accept: 'I will do this',
    done: 'It is done',
    chase: 'I have chased it',
    decline: 'Declined, for this reason',
    reopen: 'Open it again',
  },
};

function WordsForm({ task, person, values, errors }: FormProps) {
  const open = actionsFrom(task.kind, task.state).filter((action) => action !== 'send');
  return (
    <form method="post" action={`/move-tasks/${task.id}`} novalidate>
      <CsrfField person={person} />
      <h2 class="govuk-heading-m">
        {task.state === 'due' && task.kind === 'notice' ? 'Or else' : 'What has happened'}
      </h2>
      <Textarea
        id="words"
        name="words"
        label={{ text: 'What was done, or the reason' }}
        hint={{ text: 'When it is done, this is the evidence: what, when, with whom.' }}
        rows={3}
        value={values.words ?? ''}
        errorMessage={errors.words ? { text: errors.words } : undefined}
      />
      <div class="govuk-button-group">
        {open.map((action) => (
          <Button
            text={buttons[task.kind][action] ?? action}
            classes={action === 'done' ? '' : 'govuk-button--secondary'}
            name="action"
            value={action}
            preventDoubleClick
          />
        ))}
      </div>
    </form>
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
      : what they need opens to them, and their answer comes back. Note here that it was sent.
    </p>
  );
}

/** One notice or step: what it asks, where it comes from, what was done, and what can be done with it. */
export function TaskPage(
  props: FormProps & {
    events: readonly TaskEventInList[];
    mayDo: boolean;
    seesMove: boolean;
    /** Whether they may refer the child to another agency. */
    mayRefer: boolean;
  },
) {
  const { task, events, now, errors, mayDo } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  const edition = editions.at(-1);
  const canSend = mayDo && actionsFrom(task.kind, task.state).includes('send');
  return (
    <>
      <ErrorList errors={errors} />
      <span class="govuk-caption-l">
        {task.child_called ?? 'A child who is not open to you'} moves to {task.setting_name}
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
        <p class="govuk-body">This is the approval itself. It is settled by recording the approval.</p>
      ) : null}
      {props.seesMove ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/moves/${task.move_id}`}>
            The move it belongs to
          </a>
        </p>
      ) : null}
      {canSend && props.mayRefer && isAgency(task.recipient) ? <ThroughHearth {...task} /> : null}
      {canSend ? <SendForm {...props} /> : null}
      {mayDo ? (
        task.state === 'declined' || task.state === 'done' ? (
          <Details summaryText="This was not right" open={Object.keys(errors).length > 0}>
            <WordsForm {...props} />
          </Details>
        ) : (
          <WordsForm {...props} />
        )
      ) : null}
    </>
  );
}
