import '../../care/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** The names of a child. */
interface Names {
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
}

/** Names that are words of every day too, in which a place could not be described without them. */
const everyday = new Set(
  `a april art august autumn bay bill brown bush church close cook daisy dawn dean drew faith field fields ford
   forest frank gardens gate grace grant green grove hall heath hill holly hope house hunter iris ivy jade joy june
   king lane lily long mark market may mill miles mo moon north park pat penny pool rain ray reed rich river road
   rock rose ruby sandy school shore sky south star stone storm street summer sunny tower victor violet way west will
   winter wood woods young`.split(/\s+/),
);

/** A text as names are compared: without accents, invisible signs and capitals; every other sign is a gap. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const holds = (text: string, name: string): boolean =>
  name !== '' && (` ${text} `.includes(` ${name} `) || ` ${text} `.includes(` ${name} s `));

/** An everyday word written as a name: with a capital, in the middle of a sentence. */
function isWrittenAsName(text: string, name: string): boolean {
  return text.split(/[.!?:;\n]/).some((sentence) =>
    sentence
      .trim()
      .split(/\s+/)
      .slice(1)
      .some((word) => /^\p{Lu}/u.test(word) && plain(word) === name),
  );
}

/**
 * Whether a text names one of these children: by a given name, the name they go by, or a family name, as a word of its
 * own. A name that is a word of every day counts when it is written as a name, or stands with the family name.
 */
export function namesChild(text: string, children: readonly Names[]): boolean {
  const compared = plain(text);
  return children.some(({ given_name, family_name, known_as }) => {
    const called = [given_name, known_as ?? ''].map(plain).filter(Boolean);
    const family = plain(family_name);
    if (called.some((name) => holds(compared, `${name} ${family}`))) return true;
    return (
      called.some((name) => (everyday.has(name) ? isWrittenAsName(text, name) : holds(compared, name))) ||
      (!everyday.has(family) && holds(compared, family))
    );
  });
}

/**
 * Refuses a text that names a child whom the writer works with: places are shared with people who have nothing to do
 * with the child.
 * @throws HearthError `not-allowed` naming the field
 */
export async function refuseChildNamed(tx: Tx, texts: Readonly<Record<string, string>>): Promise<void> {
  const children = await tx
    .selectFrom('child')
    .select(['given_name', 'family_name', 'known_as'])
    .where('name_known', '=', true)
    .execute();
  for (const [field, text] of Object.entries(texts)) {
    if (namesChild(text, children))
      throw new HearthError(
        'not-allowed',
        'This names a child whom you work with. Describe the place; name nobody.',
        field,
      );
  }
}
