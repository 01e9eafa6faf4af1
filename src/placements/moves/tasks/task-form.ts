import {
  type Field,
  form,
  line,
  moment,
  pressed,
  type ValuesOf,
  words,
} from '../../../platform/forms/index.ts';
import type { TaskKind } from '../../tables.ts';
import type { TaskInList } from './list-tasks.ts';
import { actionsFrom, type TaskAction, taskMoves } from './states.ts';

const buttons: Readonly<Record<TaskKind, Readonly<Record<TaskAction, string>>>> = {
  notice: {
    send: 'It was sent',
    accept: 'They have confirmed it',
    done: 'It is done',
    chase: 'I have chased it',
    decline: 'Do not tell them, for this reason',
    reopen: 'Open it again',
  },
  step: {
    send: 'It was sent',
    accept: 'I will do this',
    done: 'It is done',
    chase: 'I have chased it',
    decline: 'Declined, for this reason',
    reopen: 'Open it again',
  },
};

const neededWith = {
  reason: 'Give the reason.',
  evidence: 'Say what was done: this is the evidence.',
  words: 'Say who you chased, and how.',
} as const;

/** What is done: a button for each that can be done now, but for sending, which has a form of its own on the page. */
function actionField({ kind, state }: TaskInList, sends: boolean): Field<TaskAction> {
  const open = actionsFrom(kind, state).filter((action) => action !== 'send');
  const shown = Object.fromEntries(open.map((action) => [action, buttons[kind][action]]));
  // What cannot be done any more is read too: the use case says why it is refused.
  return Object.assign(pressed(buttons[kind]), { buttons: sends ? undefined : shown });
}

const onlyIf = { field: 'action', is: 'send' } as const;

/**
 * What somebody does with a notice or a step.
 * @param doing the button that was pressed, which says what must be written with it; none as long as none was
 */
export const taskForm = (task: TaskInList, doing: TaskAction | undefined) => {
  const needs = doing && taskMoves[doing].needs;
  return form({
    action: actionField(task, doing === 'send'),
    how: line('How?', {
      onlyIf,
      hint: 'By letter, by secure email, handed over.',
      needed: 'Say how it was sent.',
      autocomplete: 'off',
    }),
    told: line('Who was it sent to?', {
      onlyIf,
      hint: 'The person or the team, not just the office.',
      needed: 'Say who it was sent to.',
      autocomplete: 'off',
    }),
    reference: line('Reference', {
      onlyIf,
      hint: 'Where the letter or message is kept. Leave it empty if there is none.',
      autocomplete: 'off',
    }),
    sentAt: moment('When was this?', {
      as: 'sent',
      onlyIf,
      is: 'not-after-now',
      usualNow: true,
      needed: 'Give the day: day, month and year.',
      size: 'plain',
    }),
    words: words('What was done, or the reason', {
      hint: 'When it is done, this is the evidence: what, when, who with.',
      needed: needs ? neededWith[needs] : undefined,
      most: 5000,
      rows: 3,
    }),
  });
};
export type TaskDone = ValuesOf<ReturnType<typeof taskForm>>;

/** What is asked when something was sent. */
export const ofSending = ['how', 'told', 'reference', 'sentAt'] as const;
