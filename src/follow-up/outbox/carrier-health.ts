import '../tables.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { restAfter } from './model.ts';

/** How a carrier is: how often it has failed in a row, and until when it is left alone. */
export interface CarrierHealth {
  readonly failures: number;
  readonly held_until: Date | null;
}

export async function healthOf(database: HearthDatabase<Tables>, name: string): Promise<CarrierHealth> {
  const row = await database.asService((tx) =>
    tx
      .selectFrom('message_carrier')
      .select(['failures', 'held_until'])
      .where('name', '=', name)
      .executeTakeFirst(),
  );
  return row ?? { failures: 0, held_until: null };
}

/** Writes down that the carrier failed, and rests it; with no code, that it is well again. */
export async function noteHealth(
  database: HearthDatabase<Tables>,
  name: string,
  { failures, code, now, chance }: { failures: number; code: string | null; now: Date; chance: () => number },
): Promise<void> {
  const held_until = code === null ? null : new Date(now.getTime() + restAfter(failures, chance()));
  const row = { failures, held_until, error_code: code, changed_at: now };
  await database.asService((tx) =>
    tx
      .insertInto('message_carrier')
      .values({ name, ...row })
      .onConflict((clash) => clash.column('name').doUpdateSet(row))
      .execute(),
  );
}
