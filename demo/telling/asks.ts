import type { Openable } from '../../src/follow-up/referrals/words.ts';

/** A referral of the demo: what was asked when, and what came of it. */
export interface Told {
  readonly hoursAgo: number;
  readonly purpose: 'diversion' | 'assessment' | 'support' | 'information';
  readonly kinds: readonly Openable[];
  readonly words: string;
  readonly answers: readonly {
    readonly event: 'accepted' | 'declined' | 'done';
    readonly words: string;
    readonly hoursAgo: number;
  }[];
}

/** The referrals to the youth justice service, the latest first. */
export const asks: readonly Told[] = [
  {
    hoursAgo: 5,
    purpose: 'diversion',
    kinds: ['profile', 'record'],
    words:
      'A window was broken in the home on Tuesday. It was put right the same day.\n\nCould you meet us before the weekend, so that this does not go further?',
    answers: [],
  },
  {
    hoursAgo: 120,
    purpose: 'support',
    kinds: ['profile', 'around'],
    words: 'They would like help with getting to football on Thursdays. Do you still run the sessions?',
    answers: [{ event: 'accepted', words: '', hoursAgo: 100 }],
  },
  {
    hoursAgo: 700,
    purpose: 'assessment',
    kinds: ['profile'],
    words: 'Please help us to understand what happens before things are thrown.',
    answers: [
      { event: 'accepted', words: '', hoursAgo: 690 },
      {
        event: 'done',
        words:
          'Three meetings. It begins with telephone calls: the plan now says who sits with them after one.',
        hoursAgo: 300,
      },
    ],
  },
  {
    hoursAgo: 400,
    purpose: 'information',
    kinds: [],
    words: 'To let you know that they have moved to another part of the borough.',
    answers: [
      {
        event: 'declined',
        words: 'They are with the service of the next borough: please ask there.',
        hoursAgo: 380,
      },
    ],
  },
];
