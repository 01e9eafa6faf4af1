import type { Row } from '../../child/row.ts';

/** The three columns about a care leaver. */
export const aboutLeaver: readonly string[] = ['IN_TOUCH', 'ACTIV', 'ACCOM'];

/** Whether anything is said about the care leaver. */
export function saysSomething(leaver: Row): boolean {
  return aboutLeaver.some((column) => leaver.given(column));
}
