import { childOfMissing } from '../../src/missing/parts/child-of-missing.ts';
import { londonDate } from '../../src/platform/clock/index.ts';
import type { By } from '../../src/platform/web/index.ts';
import { type Act, actAs } from '../act-as.ts';
import type { Resident } from '../city.ts';

/** Somebody at a time, with the child as they then stood: what each use case of the room asks for. */
export async function actFor({ tx, random }: Act, resident: Resident, personId: string, now: Date) {
  await actAs(tx, personId, now);
  const today = londonDate(now);
  const by: By = { personId, now, today, newId: random.id };
  const { child } = await childOfMissing(tx, resident.id, today);
  return { by, child };
}
