import { choice, day, form, tick, type ValuesOf, words } from '../../../platform/forms/index.ts';
import { refusals } from '../words.ts';

const said = (label: string, needed: string | undefined, hint?: string) =>
  words(label, { needed, hint, most: 2000, rows: 3, size: 's' });
const dayGone = (label: string) => day(label, { needed: 'Give the day.', is: 'not-after-today' });

/**
 * Who is asking: how it was seen, and what lets them.
 * @param forAnother whether it is somebody else than the child
 */
export const identityForm = (forAnother: boolean) =>
  form({
    identityHow: said('How you checked who they are', 'Say how you checked who they are.'),
    authorityHow: said(
      'What lets them ask for the child',
      forAnother ? 'Say what lets them ask for the child, and what the child wants.' : undefined,
      'What the child says about it, and whether the child understands enough to ask for themselves. A parent does not have a right of their own to a child’s record.',
    ),
    identityOn: dayGone('The day it was clear'),
  });
export type Identity = ValuesOf<ReturnType<typeof identityForm>>;

export const extendForm = form({
  extendedBecause: said('Why it takes longer', 'Say why it takes longer. They are told this.'),
});

export const refuseForm = form({
  refusedAs: choice('Why you are refusing it', refusals, { needed: 'Choose why you are refusing it.' }),
  refusedBecause: said('What you will tell them', 'Say why, in words they can answer.'),
});
export type RequestRefused = ValuesOf<typeof refuseForm>;

export const withdrawForm = form({
  withdrawnBecause: said('How they told you', 'Say how they told you.'),
});

export const handOverForm = form({
  handedHow: said(
    'How it was handed over, and who was with them',
    'Say how it was handed over, and who was with them.',
  ),
  handedOn: dayGone('The day'),
  handedConfirmed: tick('The person who received it is the person who asked', {
    needed: 'Tick to confirm that the person who received it is the person who asked.',
    anew: true,
  }),
});
export type HandedOver = ValuesOf<typeof handOverForm>;
