import { addMonths, daysBetween } from '../../protocol/index.ts';

/** What the clock of a request for one's own data counts from. */
export interface RequestClock {
  /** The day it was received, `YYYY-MM-DD`. */
  readonly receivedOn: string;
  /** The day on which whoever asks had shown who they are, or what they ask for was made clear; null when not asked. */
  readonly clearOn?: string | null;
  /** Whether it was extended by two months, because it is complex or there are several. */
  readonly extended?: boolean;
}

/**
 * The last day on which a request for one's own data is answered in time (guidance G-83; UK GDPR Article 12(3)): one
 * calendar month after it was received, or after it was clear who asks and what for, if that was later; three when
 * extended. Where the month has no such day it is the last of the month. A weekend does not make it later: our reading
 * is the stricter one.
 */
export function requestDue({ receivedOn, clearOn, extended }: RequestClock): string {
  const from = clearOn && daysBetween(receivedOn, clearOn) > 0 ? clearOn : receivedOn;
  return addMonths(from, extended ? 3 : 1, 'last-of-month');
}
