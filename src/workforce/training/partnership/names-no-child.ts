import '../../../care/index.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/** First names that are ordinary words: they name a child only where they stand with a capital. */
const ordinary = new Set(
  'art bill faith grace hope joy june mark may rose river sky summer will daisy ivy lily pearl ruby dawn eve'.split(
    ' ',
  ),
);

/** Without accents, and with one kind of apostrophe and of space: a name is found however it was typed. */
const plain = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[‘’ʼ]/g, "'").replaceAll(/\s+/g, ' ');
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether words hold a name as a word of its own. */
export function holdsName(words: string, name: string): boolean {
  const wanted = plain(name).trim();
  if (wanted.length < 2) return false;
  const caseless = !ordinary.has(wanted.toLowerCase());
  const source = `(?<![\\p{L}\\p{N}])${escaped(wanted)}(?![\\p{L}\\p{N}])`;
  return new RegExp(source, caseless ? 'iu' : 'u').test(plain(words));
}

/**
 * Refuses words that name a child whom the writer knows, by any of their names: an example goes to people who have
 * nothing to do with the child (TRN-03).
 * @throws HearthError `not-allowed` naming the field
 */
export async function refuseAnyChildNamed(tx: Tx, words: string, field: string): Promise<void> {
  const children = await tx
    .selectFrom('child')
    .select(['given_name', 'family_name', 'known_as'])
    .where('name_known', '=', true)
    .execute();
  const names = new Set(
    children.flatMap(({ given_name, family_name, known_as }) => [given_name, family_name, known_as ?? '']),
  );
  const named = [...names].find((name) => holdsName(words, name));
  if (named === undefined) return;
  throw new HearthError(
    'not-allowed',
    `"${named}" is the name of a child you work with. Tell it so that nobody can be recognised.`,
    field,
  );
}
