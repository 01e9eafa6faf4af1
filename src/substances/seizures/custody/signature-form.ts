import { carried, form, pressed, type ValuesOf, words } from '../../../platform/forms/index.ts';
import type { ChainLine, WholeSeizure } from '../get-seizure.ts';

const ofWhoeverIsAsked = { signed: 'I was there, and I sign', refused: 'I will not sign' } as const;
const ofWhoeverSigned = { withdrawn: 'Withdraw it' } as const;

/** The line that waits for its second signature. */
export const waitingLine = ({ chain }: Pick<WholeSeizure, 'chain'>): ChainLine | undefined =>
  chain.find(({ kind, verdict }) => kind !== 'collected' && verdict === null);

/**
 * The second signature, or that it will not be given. Its buttons are those of whoever sees it; whoever presses one that
 * is not theirs is told so.
 */
export const signatureForm = (signedFirst: boolean) =>
  form({
    eventId: carried(36, 'event'),
    words: words(signedFirst ? 'Why it is withdrawn' : 'Anything to add, or why you will not sign', {
      as: 'secondWords',
      most: 2000,
      rows: 2,
    }),
    verdict: {
      ...pressed({ ...ofWhoeverIsAsked, ...ofWhoeverSigned }),
      buttons: signedFirst ? ofWhoeverSigned : ofWhoeverIsAsked,
    },
  });
export type SecondSignature = ValuesOf<ReturnType<typeof signatureForm>>;
