import { birthday } from '../../../protocol/index.ts';
import type { ChildRows } from '../child/child-rows.ts';
import type { Row } from '../child/row.ts';

/** The check of an age: gives the episodes of a kind that began before the child had reached it. */
export function tooYoung(age: number, ofKind: (episode: Row) => boolean) {
  return (child: ChildRows): readonly Row[] => {
    const born = child.dateOfBirth;
    if (born === null) return [];
    const oldEnough = birthday(born, age);
    return child.episodes.filter(
      (episode) => ofKind(episode) && (episode.day('DECOM') ?? oldEnough) < oldEnough,
    );
  };
}
