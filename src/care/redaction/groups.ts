import { applyMasks } from './apply-masks.ts';
import { type Folded, fold } from './fold.ts';
import { linesToCover, tickedToCover } from './lines-to-cover.ts';
import type { Mask, ProposedMask } from './mask.ts';
import { masksOfWords, proposeMasks } from './propose-masks.ts';
import type { NameToCover } from './words-to-find.ts';

/** Everything in a text that is written the same and may name somebody: ticked or not as one. */
export interface MaskGroup {
  /** As it is written. */
  readonly words: string;
  readonly times: number;
  /** Whether it is ticked when the page opens. */
  readonly sure: boolean;
}

/** Who may be named in a text: those whose names are covered, and those whom the child knows as staff. */
export interface NamesAround {
  readonly children: readonly NameToCover[];
  readonly staff: readonly NameToCover[];
  /** The child's own: another child may have the same family name, and then nothing of it is ticked. */
  readonly own?: readonly NameToCover[];
}

/** A browser sends line ends of its own making: what is ticked and what stands in the text must be the same. */
const asSent = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

function groupsAt({ written }: Folded, masks: readonly ProposedMask[], ticked: boolean): MaskGroup[] {
  const groups = new Map<string, MaskGroup>();
  for (const { from, to, sure } of masks) {
    const words = asSent(written.slice(from, to));
    const before = groups.get(words);
    groups.set(words, {
      words,
      times: (before?.times ?? 0) + 1,
      sure: ticked && (sure || (before?.sure ?? false)),
    });
  }
  return [...groups.values()];
}

/** What the child goes by, whole and in parts. */
function ownWords({ given, family, knownAs }: NameToCover): string[] {
  return [given, family, knownAs ?? '']
    .flatMap((name) => [name, ...name.split(/[\s-]+/)])
    .map((name) => fold(name).text);
}

/**
 * What a checker is asked about a text. Other children are ticked. Those who work there are proposed and not ticked: the
 * child knows who looked after them, and a name is covered where naming them could harm somebody.
 */
export function proposedGroups(written: string, { children, staff, own = [] }: NamesAround): MaskGroup[] {
  const text = fold(written);
  const theirs = new Set(own.flatMap(ownWords));
  const others = groupsAt(text, proposeMasks(text, children), true).map((group) =>
    theirs.has(fold(group.words).text.replace(/'s?$/, '')) ? { ...group, sure: false } : group,
  );
  const known = new Set(others.map(({ words }) => words));
  const workers = groupsAt(text, proposeMasks(text, staff), false);
  return [...others, ...workers.filter(({ words }) => !known.has(words))];
}

/** What a checker chose: groups that are covered, and words of their own, one a line. */
export interface Chosen {
  readonly cover: readonly string[];
  readonly more: string;
}

/**
 * The masks that were chosen, in the text as it stands.
 * @throws Refusal at the field `more` or `cover` for more than anybody types
 */
export function chosenMasks(written: string, names: NamesAround, { cover, more }: Chosen): Mask[] {
  const lines = linesToCover(more);
  const text = fold(written);
  const wanted = new Set(cover.map(asSent));
  const proposed = [...proposeMasks(text, names.children), ...proposeMasks(text, names.staff)];
  const known = new Set(proposed.map(({ from, to }) => asSent(written.slice(from, to))));
  const typed = [...lines, ...tickedToCover(cover.filter((words) => !known.has(asSent(words))))];
  return [
    ...proposed.filter(({ from, to }) => wanted.has(asSent(written.slice(from, to)))),
    ...masksOfWords(text, typed),
  ].map(({ from, to }) => ({ from, to }));
}

/** What the young person will read. */
export function masked(text: string, names: NamesAround, chosen: Chosen): string {
  return applyMasks(text, chosenMasks(text, names, chosen));
}
