import { birthday } from '../../../../protocol/index.ts';
import type { ChildRows } from '../../child/child-rows.ts';
import type { Row } from '../../child/row.ts';

/** The birthday by the date of birth in the row; null when it cannot be read. */
export function birthdayIn(row: Row, age: number): string | null {
  const born = row.day('DOB');
  return born === null ? null : birthday(born, age);
}

/** Whether the person of the row was under an age on a day. Not, when the date of birth cannot be read. */
export function wasUnder(row: Row, age: number, day: string): boolean {
  return (birthdayIn(row, age) ?? '') > day;
}

/** Whether they had reached it. Not, when the date of birth cannot be read. */
export function hadReached(row: Row, age: number, day: string): boolean {
  return (birthdayIn(row, age) ?? '9999') <= day;
}

/** Whether the episode began before the child had reached an age. Not, when either day cannot be read. */
export function beganUnder(episode: Row, child: ChildRows, age: number): boolean {
  const [born, began] = [child.dateOfBirth, episode.day('DECOM')];
  return born !== null && began !== null && began < birthday(born, age);
}
