import { form, line, moment, pressed, words } from '../../platform/forms/index.ts';
import type { StepInList } from './list-steps.ts';
import { actionsFrom, type StepAction } from './states.ts';

const buttons: Readonly<Record<StepAction, string>> = {
  send: 'It was sent',
  done: 'It is done',
  accept: 'I will do this',
  chase: 'I have chased it',
  decline: 'Decline, with the reason above',
  revoke: 'No longer needed, with the reason above',
  reopen: 'Open it again, with the reason above',
};
const buttonsOfTelling: typeof buttons = {
  ...buttons,
  accept: 'They have confirmed it',
  decline: 'Do not tell them, for the reason above',
};

const onlyIf = { field: 'action', is: 'send' } as const;

/**
 * What somebody does with a step: the words, and a button for all that can be done with it now. What tells somebody is
 * sent by a form of its own.
 * @param sends whether that form was sent
 */
export function stepForm(step: StepInList, sends: boolean) {
  const all = step.recipient === null ? buttons : buttonsOfTelling;
  const open = actionsFrom(step);
  const shown = Object.entries(all).filter(
    ([action]) => action !== 'send' && open.includes(action as StepAction),
  );
  return form({
    words: words('What was done, or the reason', {
      hint: 'When it is done, this is the evidence: what, when, who with.',
      most: 5000,
      rows: 3,
    }),
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
    // A button that has gone meanwhile is read too: the step then says that it has moved on.
    action: { ...pressed(all, 'action'), buttons: sends ? undefined : Object.fromEntries(shown) },
  });
}

/** What is asked when something was sent. */
export const ofSending = ['how', 'told', 'reference', 'sentAt'] as const;
