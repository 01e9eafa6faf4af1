import type { Colleague } from './colleagues.ts';

/** Who was there by what a record says, as far as they can be told apart: colleagues, and the rest as it was written. */
export interface NamedIn {
  readonly colleagues: readonly Colleague[];
  readonly others: readonly string[];
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const firstName = (name: string): string => plain(name).split(/\s+/)[0] ?? '';
const longest = 200;

/** The colleague that a piece of a list names: by the whole name, or by a first name that only one of them has. */
function colleagueOf(piece: string, colleagues: readonly Colleague[]): Colleague | undefined {
  const said = plain(piece.split('(')[0] ?? '');
  const whole = colleagues.filter(({ name }) => plain(name) === said);
  const first = colleagues.filter(({ name }) => firstName(name) === said);
  const named = whole.length > 0 ? whole : first;
  return named.length === 1 ? named[0] : undefined;
}

/** Reads who was there in a record: names between commas, on lines of their own, or joined by "and". */
export function namedIn(text: string, colleagues: readonly Colleague[]): NamedIn {
  const pieces = text
    .split(/[,;\n]|\band\b/)
    .map((piece) => piece.replace(/\.$/, '').trim())
    .filter(Boolean);
  const found = new Map<string, Colleague>();
  const others = new Set<string>();
  for (const piece of pieces) {
    const colleague = colleagueOf(piece, colleagues);
    if (colleague) found.set(colleague.id, colleague);
    else others.add(piece.slice(0, longest));
  }
  return { colleagues: [...found.values()], others: [...others] };
}
