import '../../../tables.ts';
import type { Tx } from '../../../../platform/web/index.ts';
import type { Plan } from './list-rows.ts';

/** Of how many episodes the same becomes. */
export async function planCount(tx: Tx, importId: string, plan: Plan): Promise<number> {
  const { count } = await tx
    .selectFrom('return_episode')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('import_id', '=', importId)
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow();
  return count;
}
