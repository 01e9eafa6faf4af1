import type { VerbTable } from './told-to-child.ts';

export const platformVerbs = {
  'sent-back': 'looked',
  refused: null,
  'refused-sign-in': null,

  // Some of these young people do as well, on their own pages.
  'signed-in': null,
  'signed-out': null,
  'signed-out-everywhere': 'own',
  'ended-session': null,
  'sign-in-locked': null,
  'sign-in-refused': null,
  'set-password': null,
  'changed-password': null,
  'asked-for-passkey': null,
  'made-passkey': 'own',
  'removed-passkey': null,
  'set-up-second-factor': null,
  'deleted-kept-words': null,
  'connected-sign-in': null,

  'viewed-own-sign-in': null,
  'asked-for-own-sign-in': null,
  'asked-for-sign-in-rule': null,
  'tried-sign-in-rules': null,
  'answered-sign-in-ask': null,
  'ended-own-sign-in': null,
  'viewed-systems': null,
  'asked-for-system': null,
  'made-service-key': null,
  'ended-service-key': null,

  'viewed-translations': null,
  'checked-translation': null,
  'withdrew-translation': null,

  'saw-what-changed': null,
  'viewed-account': null,
  'reset-account': null,
  'closed-account': null,
  'reopened-account': null,
  'ended-sessions-of': null,
} as const satisfies VerbTable;
