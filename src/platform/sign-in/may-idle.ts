import type { SignedIn } from '../web/request-context.ts';

const minutes = (count: number): number => count * 60_000;

/** How long somebody may do nothing before their sign-in ends, in milliseconds. These are all the figures there are. */
const mayIdle = {
  /** What they type is kept: as it is typed, or when it is sent after their sign-in has ended. */
  staff: minutes(30),
  /** The page that they opened last has a form for long words which nothing keeps while they are typed. */
  writingAtLength: minutes(120),
  /** Their device may be somebody else's. */
  youngPerson: minutes(30),
} as const;

/** The longest of all: whoever has done nothing for that long is out, whoever they are. */
export const longestIdle = Math.max(...Object.values(mayIdle));

/** How long the person of a session may do nothing, in milliseconds. */
export function idleLimit({ childId, writesAtLength }: Pick<SignedIn, 'childId' | 'writesAtLength'>): number {
  if (childId) return mayIdle.youngPerson;
  return writesAtLength ? mayIdle.writingAtLength : mayIdle.staff;
}
