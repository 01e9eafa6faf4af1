import { randomInt } from 'node:crypto';

const colours = ['amber', 'blue', 'green', 'silver', 'golden', 'purple', 'red', 'snowy', 'sunny', 'stormy'];
const things = ['otter', 'kite', 'comet', 'river', 'maple', 'falcon', 'drum', 'lantern', 'tiger', 'wave'];

const one = (words: readonly string[]): string => words[randomInt(words.length)] ?? '';

/** A name that says nothing about anybody, such as "blue-otter-4821". */
export function madeUpName(): string {
  return `${one(colours)}-${one(things)}-${randomInt(1000, 10_000)}`;
}
