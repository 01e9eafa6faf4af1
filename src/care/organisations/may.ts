import { Refusal } from '../../platform/errors/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import { oneMerger } from './close-organisation.ts';
import { keepsRegister, type MayDo, type Organisation, oneOrganisation } from './organisations.ts';

/** Everybody who works here knows the register: whoever may not change it is told so. */
const orTold = (words: string, told: string, asks: (context: SignedInContext) => Promise<boolean>): May => ({
  words,
  check: async (context) => {
    if (await asks(context)) return true;
    throw new Refusal('not-yours', told);
  },
});

const asked =
  (may: (organisation: Organisation & MayDo) => boolean) =>
  async ({ tx, params }: SignedInContext): Promise<boolean> =>
    may(await oneOrganisation(tx, params.organisationId ?? ''));

export const mayKeepRegister = orTold(
  'administrators of an authority',
  'Only an administrator of an authority can add to the register.',
  ({ tx }) => keepsRegister(tx),
);
export const mayChangeEntry = orTold(
  'administrators of the organisation or, if it has none, administrators of an authority',
  'Only its own administrator can change it, and nobody can once it is closed.',
  asked(({ mayChange, closed_on }) => mayChange && !closed_on),
);
export const mayAdminister = orTold(
  'administrators of the organisation',
  'Only its own administrator can do this.',
  asked(({ administers, closed_on }) => administers && !closed_on),
);
export const mayClose = orTold(
  'administrators of the organisation',
  'Only its own administrator can close it.',
  asked(({ administers }) => administers),
);
export const mayAnswerMerger: May = {
  words: 'administrators of either organisation; the one that is asked must agree',
  check: async (context) =>
    (await oneMerger(context)).mayAnswer ||
    (await oneOrganisation(context.tx, context.params.organisationId ?? '')).administers,
};
