import { choice, form, moment, pick, reference, type ValuesOf } from '../../platform/forms/index.ts';
import { duties } from './duties.ts';

const ranks = {
  '1': '1: asked first',
  '2': '2: asked if the first does not answer',
  '3': '3: asked if the others do not answer',
} as const;

/** Putting one of these people on duty. */
export const turnForm = (people: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    organisationId: reference({ as: 'organisation', needed: 'Reload the page and send it again.' }),
    duty: choice('Which duty?', duties, { needed: 'Choose which duty.' }),
    personId: pick(
      'Who?',
      people.map(({ id, name }) => ({ value: id, text: name })),
      { as: 'person', needed: 'Choose who is on duty.', asList: 'Choose someone', size: 'plain' },
    ),
    from: moment('Begins on', { timeLabel: 'Begins at', needed: 'Give the day it begins.' }),
    until: moment('Ends on', {
      timeLabel: 'Ends at',
      needed: 'Give the day it ends.',
      is: 'not-before-now',
    }),
    rank: choice('What order are people asked in?', ranks, {
      needed: 'Choose 1 for the person who is asked first, up to 3.',
      asList: 'Choose the order',
      size: 'plain',
    }),
  });
export type TurnAsked = ValuesOf<ReturnType<typeof turnForm>>;
