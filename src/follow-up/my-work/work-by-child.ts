import type { StepInList } from '../steps/list-steps.ts';

/** A child as a card of My work names them. */
export interface ChildOnCard {
  readonly id: string;
  readonly name: string;
  /** In years. */
  readonly age: number | null;
  readonly home: string | null;
}

/** Equal steps for one child: one line. */
export interface WorkLine {
  readonly words: string;
  /** What is due first comes first. */
  readonly steps: readonly StepInList[];
}

/** What somebody owes for one child; null for the steps of children whom they no longer see. */
export interface WorkCard {
  readonly child: ChildOnCard | null;
  readonly lines: readonly WorkLine[];
  readonly open: number;
  readonly firstDue: Date | null;
}

/** What is so many milliseconds late is not done any more: it is closed, or handed on. */
const veryLateAfter = 30 * 24 * 3_600_000;

/** Whether a clock ran out more than thirty days ago. */
export const isVeryLate = ({ due_at }: Pick<StepInList, 'due_at'>, now: Date): boolean =>
  due_at !== null && now.getTime() - due_at.getTime() > veryLateAfter;

/** The first sentence of what a step asks: the rest is on its own page. */
export const inOneLine = (words: string): string => (words.split(/\.(?= |$)/, 1)[0] ?? words).trim();

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return [...groups.values()];
}

const linesOf = (steps: readonly StepInList[]): WorkLine[] =>
  groupBy(steps, ({ code, words, recipient }) => `${code} ${words} ${recipient ?? ''}`).map((equal) => ({
    words: equal[0]?.words ?? '',
    steps: equal,
  }));

/**
 * The steps of somebody as cards, one a child, in the order in which their first clocks run out.
 * @param steps ordered by their clocks, those without a clock last
 */
export function workByChild(steps: readonly StepInList[], children: readonly ChildOnCard[]): WorkCard[] {
  const known = new Map(children.map((child) => [child.id, child]));
  return groupBy(steps, ({ child_id }) => (known.has(child_id) ? child_id : '')).map((mine) => ({
    child: known.get(mine[0]?.child_id ?? '') ?? null,
    lines: linesOf(mine),
    open: mine.length,
    firstDue: mine[0]?.due_at ?? null,
  }));
}
