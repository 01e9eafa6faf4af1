import type { Carrier } from './carrier.ts';
import { type NotifySettings, notifyCarrier } from './govuk-notify.ts';
import type { Reach } from './reach.ts';
import { type SmtpSettings, smtpCarrier } from './smtp.ts';

export type { Carried, Carrier } from './carrier.ts';
export { fetchInReach } from './fetch-in-reach.ts';
export { notifyCarrier } from './govuk-notify.ts';
export { type Posted, postJson } from './post-json.ts';
export { isAllowedUrl, nowhere, outside, type Reach } from './reach.ts';
export { smtpCarrier } from './smtp.ts';

/** How messages leave, as it was set; nothing set: none leaves, and all stand on the page of the outbox. */
export interface TellingSettings {
  /** Where people open this service, without a slash at the end; null when not said. */
  readonly address: string | null;
  readonly notify: NotifySettings | null;
  readonly smtp: SmtpSettings | null;
  /** The key under which secrets of subscribers are kept; null when not said. */
  readonly secretsKey: string | null;
  /** Where other systems that are told may be. */
  readonly reach: Reach;
}

/** The ways by which messages leave, the one to be asked first first. */
export function openCarriers({ notify, smtp }: TellingSettings): Carrier[] {
  return [...(notify ? [notifyCarrier(notify)] : []), ...(smtp ? [smtpCarrier(smtp)] : [])];
}
