/** Why somebody is told. */
export type MessageKind =
  | 'notice'
  | 'step-due'
  | 'step-overdue'
  | 'step-escalated'
  | 'referral'
  | 'digest'
  | 'duty'
  | 'account-reset'
  | 'invitation'
  | 'passkey-added'
  | 'passkey-removed'
  | 'passkey-refused'
  | 'sign-in-changed';

/** By which way; `none` is the page alone. */
export type Channel = 'email' | 'text' | 'none';

/** How far a message is. */
export type MessageState = 'waiting' | 'sending' | 'sent' | 'failed';

/** When somebody wants to hear of what is not urgent. What is urgent is told at once, whatever they chose. */
export type How = 'at-once' | 'twice-daily' | 'daily' | 'urgent-only';

/** The only sentences that ever leave: none names anybody, and none says what happened. */
export const sentences: Readonly<Record<MessageKind, string>> = {
  notice: 'There is something new for you to read.',
  'step-due': 'One of your next steps is due soon.',
  'step-overdue': 'The clock on one of your next steps has run out.',
  'step-escalated': 'A next step needs someone, and has come to you.',
  referral: 'There is news of a referral.',
  digest: 'There is work waiting for you.',
  duty: 'You are on duty, and something has come to you.',
  'account-reset': 'An administrator has asked you to set a new password. The link works once, for an hour.',
  invitation: 'You have been invited to work here. Choose a password: the link works once, for seven days.',
  'passkey-added': 'A passkey was added to your account. If it was not you, tell your administrator at once.',
  'passkey-removed':
    'A passkey was removed from your account. If it was not you, tell your administrator at once.',
  'passkey-refused':
    'One of your passkeys was refused, because it may have been copied. Remove it and add a new one.',
  'sign-in-changed':
    'Your password or your authenticator app was changed. If it was not you, tell your administrator at once.',
};

/** The heading that stands over every message. */
export const heading = 'A message from Hearth';
