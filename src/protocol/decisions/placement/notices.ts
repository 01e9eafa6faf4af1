import { citesIn } from '../../duties.ts';
import type { EditionId } from '../../editions.ts';
import { clockFor } from './clocks.ts';
import type { PlacementFacts } from './facts.ts';
import { noticesEverywhere } from './notices/everywhere.ts';
import { noticesInTheNewArea } from './notices/new-area.ts';
import type { NoticeRule } from './notices/notice-rule.ts';
import { noticesOfOrder } from './notices/order.ts';
import { noticesOfAStop } from './notices/stop.ts';
import type { PlacementNotice } from './outcome.ts';
import { recipientOf, roleOf } from './people.ts';

const rules = [...noticesInTheNewArea, ...noticesEverywhere, ...noticesOfOrder, ...noticesOfAStop] as const;

/** Those that follow where the move is stopped, and no other. */
export const stopNoticeIds: readonly string[] = noticesOfAStop.map(({ id }) => id);

/** The id of a notice that a row can ask for. */
export type NoticeId = (typeof rules)[number]['id'];

/** Every notice that a placement can call for, in the order in which they are given. */
export const noticeRules: readonly NoticeRule[] = rules;

/** The notices asked for, addressed, in the order of the rules. */
export function noticesFor(
  asked: readonly string[],
  edition: EditionId,
  facts: PlacementFacts,
): PlacementNotice[] {
  return noticeRules
    .filter(({ id }) => asked.includes(id))
    .map(({ id, to, by, cites, text, clock }) => ({
      id,
      to: recipientOf(to, facts),
      who: roleOf(by, facts),
      cites: citesIn(cites, edition),
      text,
      clock: clockFor(clock, facts.emergency === true),
    }));
}
