import { form, pressed, words } from '../../platform/forms/index.ts';
import type { StepState } from '../tables.ts';
import { actionsFrom, type StepAction } from './states.ts';

const buttons: Readonly<Record<StepAction, string>> = {
  done: 'It is done',
  accept: 'I will do this',
  decline: 'Decline, with the reason above',
  revoke: 'No longer needed, with the reason above',
  reopen: 'Open it again, with the reason above',
};

/** Moving a step on: the words, and a button for all that can be done with a step in this state. */
export function stepForm(state: StepState) {
  const open = actionsFrom(state);
  const shown = Object.entries(buttons).filter(([action]) => open.includes(action as StepAction));
  return form({
    words: words('What was done, or the reason', {
      hint: 'When it is done, this is the evidence: what, when, who with.',
      most: 5000,
    }),
    // A button that has gone meanwhile is read too: the step then says that it has moved on.
    action: { ...pressed(buttons, 'action'), buttons: Object.fromEntries(shown) },
  });
}
