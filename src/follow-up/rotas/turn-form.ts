import { choice, form, moment, pick, reference, type ValuesOf } from '../../platform/forms/index.ts';
import { duties } from './duties.ts';

const ranks = {
  '1': '1: asked first',
  '2': '2: when those before do not answer',
  '3': '3: when those before do not answer',
} as const;

/** Putting one of these people on duty. */
export const turnForm = (people: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    organisationId: reference({ as: 'organisation', needed: 'Open the page again and send it.' }),
    duty: choice('Which duty?', duties, { needed: 'Choose which duty.' }),
    personId: pick(
      'Who?',
      people.map(({ id, name }) => ({ value: id, text: name })),
      { as: 'person', needed: 'Choose who is on duty.', asList: 'Choose somebody', size: 'plain' },
    ),
    from: moment('Begins on', { timeLabel: 'Begins at', needed: 'Give the day on which it begins.' }),
    until: moment('Ends on', {
      timeLabel: 'Ends at',
      needed: 'Give the day on which it ends.',
      is: 'not-before-now',
    }),
    rank: choice('In which order are they asked?', ranks, {
      needed: 'Choose 1 for whoever is asked first, up to 3.',
      asList: 'Choose the order',
      size: 'plain',
    }),
  });
export type TurnAsked = ValuesOf<ReturnType<typeof turnForm>>;
