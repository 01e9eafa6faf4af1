import { Refusal } from '../platform/errors/index.ts';
import { momentOf } from '../platform/forms/index.ts';

/**
 * The moment of a day and a time on the clocks of London, as a program sends them.
 * @throws Refusal at `time` for what the clocks never showed; at `which` for what they showed twice
 */
export function momentAt({ day, time, which }: { day: string; time: string; which: string | null }): Date {
  const read = momentOf(day, time, which ?? '');
  if ('value' in read) return read.value;
  const [fault] = [read.fault].flat();
  throw new Refusal(fault?.code ?? 'not-allowed', fault?.message ?? '', fault?.part);
}
