import { choice, form, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { concernEvents, concernState, nextEvents } from './concern-words.ts';
import type { ConcernOnRecord } from './get-concern.ts';

/** What the visitor may add to a concern now. */
export const openEvents = ({ events, my_side, raised_side }: ConcernOnRecord) =>
  nextEvents(concernState(events), my_side !== raised_side);

const needed = { needed: 'Choose what it is.' };

/** What somebody adds to a concern. What cannot be added any more is read too: the use case says why it is refused. */
export const eventForm = (concern: ConcernOnRecord) => {
  const open = Object.fromEntries(openEvents(concern).map((event) => [event, concernEvents[event]]));
  const asked = choice('Add to it', open as typeof concernEvents, needed);
  return form({
    event: { ...asked, check: choice('', concernEvents, needed).check },
    words: words('The decision, or what happens next', {
      hint: 'Do not name a child here: others read this too.',
      needed: 'Write it down: this is the record of it.',
      most: 5000,
    }),
  });
};
export type ConcernAddition = ValuesOf<ReturnType<typeof eventForm>>;
