import type { ChildRows } from '../../child/child-rows.ts';
import { inSuccession } from '../../child/in-succession.ts';
import type { Row } from '../../child/row.ts';

/** The check of an episode against the one before it: gives those that do not fit. */
export function following(doesNotFit: (before: Row, after: Row) => boolean) {
  return (child: ChildRows): readonly Row[] =>
    inSuccession(child.episodes)
      .filter(([before, after]) => doesNotFit(before, after))
      .map(([, after]) => after);
}
