import { type Form, form, words } from '../../platform/forms/index.ts';
import { type Moves, movesFrom } from '../../platform/moves/index.ts';
import { isOpen, type Referral } from './get-referral.ts';
import type { ReferralEvent, ReferralState } from './words.ts';

/** Whose it is to do, how its button is called, and what is asked about first; what is done at once asks nothing. */
interface OfReferral {
  readonly side: 'asked' | 'referring';
  readonly button: string;
  readonly asks?: { readonly label: string; readonly needed: string; readonly warning?: string };
}

const closes =
  'They stop seeing what the referral shared straight away. It cannot be reopened: they would need to make a new referral.';

/** The life of a referral. */
export const referralMoves: Moves<ReferralEvent, ReferralState, OfReferral> = {
  accepted: { from: ['waiting'], to: 'accepted', side: 'asked', button: 'Accept it' },
  declined: {
    from: ['waiting'],
    to: 'declined',
    side: 'asked',
    button: 'Decline it',
    asks: { label: 'Why are you declining?', needed: 'Give the reason.', warning: closes },
  },
  done: {
    from: ['accepted'],
    to: 'done',
    side: 'asked',
    button: 'It is done',
    asks: { label: 'How did it end?', needed: 'Write how it ended.', warning: closes },
  },
  chased: { from: ['waiting'], to: 'waiting', side: 'referring', button: 'Ask again' },
  escalated: {
    from: ['waiting'],
    to: 'waiting',
    side: 'referring',
    button: 'Take it further',
    asks: { label: 'Who did you take it to, and why?', needed: 'Write who you took it to, and why.' },
  },
  revoked: {
    from: ['waiting', 'accepted'],
    to: 'revoked',
    side: 'referring',
    button: 'Take it back',
    asks: {
      label: 'Why are you taking it back?',
      needed: 'Give the reason.',
      warning: 'They can no longer read what you shared with them. To share it again, make a new referral.',
    },
  },
};

/** What somebody can do with a referral now. */
export function movesOpen(referral: Referral, now: Date): ReferralEvent[] {
  if (!isOpen(referral, now)) return [];
  const isTheirs = { asked: referral.with_us, referring: referral.may_refer };
  return movesFrom(referralMoves, referral.state).filter((event) => isTheirs[referralMoves[event].side]);
}

/** What is written with something that is done with a referral. */
export function moveForm(event: ReferralEvent): Form<{ words: ReturnType<typeof words> }> {
  const { label = 'Why?', needed } = referralMoves[event].asks ?? {};
  return form({ words: words(label, { needed, most: 5000 }) });
}
