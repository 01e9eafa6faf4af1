import type { DoneTable } from './what-was-done.ts';

export const followUpDone = {
  'made-referral': 'The referral is sent.',
  'moved-referral': 'The referral has moved on.',
  'made-duty-turn': 'The turn is on the rota.',
  'withdrew-duty-turn': 'The turn is off the rota.',
  'chose-messages': 'Your choice is saved.',
  'connected-webhook': null,
  'replayed-webhook': 'It will be sent again.',
  'changed-webhook-secret': null,
  'ended-webhook': 'We do not tell the other system anything any more.',
  'took-back-reading': 'They are on your list again.',
  'acknowledged-notice': 'What you have read is off your list.',
  'closed-late-steps': 'The steps are closed, with your reason.',
  'handed-on-step': 'You have handed the step on.',
  'moved-step': 'What you did with the step is saved.',
  'named-stand-in': 'Your stand-in is named.',
  'ended-absence': 'You are back.',
} as const satisfies DoneTable;
