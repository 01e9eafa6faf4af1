import { londonDate, londonInstant } from '../../platform/clock/index.ts';
import { addDays } from '../../protocol/index.ts';
import type { How } from '../outbox/kinds.ts';

/** At which London times a digest is made, by what somebody chose; for others there is none. */
const times: Readonly<Partial<Record<How, readonly string[]>>> = {
  'twice-daily': ['08:00', '16:00'],
  daily: ['08:00'],
};

/** What holds for whoever has chosen nothing: what is urgent at once, and the rest once a day. */
export const usual: How = 'daily';

/** The choices that have digests. */
export const withDigests = Object.keys(times) as How[];

/**
 * The time of the latest digest that is due by an instant, and of the one before it.
 * @returns null for a choice that has no digests
 */
export function latestDigest(how: How, at: Date): { readonly at: Date; readonly before: Date } | null {
  const daily = times[how];
  if (!daily) return null;
  const today = londonDate(at);
  const passed = [-2, -1, 0]
    .flatMap((days) => daily.map((time) => londonInstant(addDays(today, days), time)))
    .filter((instant) => instant <= at);
  const [latest, before] = [passed.at(-1), passed.at(-2)];
  return latest && before ? { at: latest, before } : null;
}
