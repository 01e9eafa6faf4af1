import type { Unfinished } from '../../follow-up/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { openAsks } from './asks-of.ts';
import { kindForStaff } from './in-words.ts';
import { dueOf, stateOf } from './model.ts';

/** What young people ask of the visitor and wait for; what has a step in the shared list of the visitor stands there. */
export async function asksInMyWork({ tx, now }: SignedInContext): Promise<Unfinished[]> {
  const asks = await openAsks(tx);
  if (asks.length === 0) return [];
  const steps = await tx
    .selectFrom('step')
    .select('about_id')
    .where(
      'about_id',
      'in',
      asks.map(({ id }) => id),
    )
    .where('state', 'in', ['proposed', 'accepted'])
    .execute();
  return asks
    .filter(
      (ask) => stateOf(ask, ask.events, now) === 'late' || !steps.some(({ about_id }) => about_id === ask.id),
    )
    .map((ask) => {
      const late = stateOf(ask, ask.events, now) === 'late' ? 'Late: ' : '';
      const due = londonTime(dueOf(ask, ask.events));
      return {
        href: `/asks/${ask.id}`,
        text: `${late}A young person ${kindForStaff[ask.kind]}. Answer by ${due}.`,
      };
    });
}
