import type { Random } from '../../demo/random.ts';

/** Something that takes words of people: how an input for it is drawn, and what has to hold of what it does with it. */
export interface Target<Input> {
  readonly name: string;
  /** How many of a thousand inputs it gets, of those without the database or of those with it. */
  readonly share: number;
  readonly draw: (random: Random) => Input;
  /** Throws when something does not hold. */
  readonly hold: (input: Input) => void | Promise<void>;
}

// biome-ignore lint/suspicious/noExplicitAny: a list of targets holds those of every input
export type AnyTarget = Target<any>;

/** Something that was said of every input and does not hold of this one. */
class DoesNotHold extends Error {
  override readonly name = 'DoesNotHold';
}

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new DoesNotHold(what);
}
