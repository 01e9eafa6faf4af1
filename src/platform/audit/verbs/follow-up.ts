import type { VerbTable } from './told-to-child.ts';

export const followUpVerbs = {
  'viewed-my-work': 'looked',
  'viewed-step': 'looked',
  'moved-step': 'decided',
  'closed-late-steps': 'decided',
  'handed-on-step': 'decided',
  'took-back-reading': null,
  'acknowledged-notice': 'decided',

  'viewed-referrals': 'looked',
  'viewed-referral': 'looked',
  'began-referral': 'looked',
  'made-referral': 'gave',
  'moved-referral': 'decided',

  'named-stand-in': null,
  'ended-absence': null,
  'viewed-rotas': null,
  'made-duty-turn': null,
  'withdrew-duty-turn': null,
  'chose-messages': null,
  'viewed-outbox': null,
  'viewed-webhooks': null,
  'connected-webhook': null,
  'changed-webhook-secret': null,
  'replayed-webhook': null,
  'ended-webhook': null,
} as const satisfies VerbTable;
