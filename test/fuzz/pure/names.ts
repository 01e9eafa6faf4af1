import type { Random } from '../../../demo/random.ts';
import { foldedForNames, names } from '../../../src/care/names/names.ts';
import { fold } from '../../../src/care/redaction/fold.ts';
import { chosenMasks, masked, proposedGroups } from '../../../src/care/redaction/groups.ts';
import { linesToCover } from '../../../src/care/redaction/lines-to-cover.ts';
import { coveredBy } from '../../../src/care/redaction/mask.ts';
import type { NameToCover } from '../../../src/care/redaction/words-to-find.ts';
import { Refusal } from '../../../src/platform/errors/index.ts';
import { readingAge } from '../../voice/reading-age.ts';
import { nastyText } from '../grammar/nasty-text.ts';
import { holds, type Target } from '../target.ts';

const given = ['Robin', 'Élodie', 'Mary Ann', 'Ali', 'İpek', '李', 'May', 'ﬁona', 'Zoë', 'Ng'] as const;
const family = ['O’Brien-Smith', 'Sampleton', 'Groß', 'van der Berg', 'Ab', 'Łuk'] as const;

/** The most characters of a name in the register. */
const longestName = 100;

interface Told {
  readonly text: string;
  readonly children: readonly NameToCover[];
  readonly staff: readonly NameToCover[];
  readonly more: string;
}

function aName(random: Random): NameToCover {
  const part = (list: readonly string[]): string =>
    random.chance(0.8) ? random.pick(list) : [...nastyText(random)].slice(0, longestName).join('');
  return { given: part(given), family: part(family), knownAs: random.pick([null, null, '', part(given)]) };
}

/** A text in which some of these people are named, as people write it. */
function aText(people: readonly NameToCover[], random: Random): string {
  const pieces: string[] = [];
  for (let count = random.whole(1, 8); count > 0; count -= 1) {
    const person = random.pick(people);
    const name = random.pick([
      person.given,
      person.family,
      `${person.given} ${person.family}`,
      person.knownAs ?? '',
    ]);
    const written = random.pick([
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      name.normalize('NFD'),
      `${name}’s`,
    ]);
    pieces.push(random.pick([written, written, nastyText(random), 'went to the kitchen.']));
  }
  return pieces.join(random.pick([' ', '\n', '', ', ']));
}

/** Whether lines are more than anybody may cover: refused at their field, and never a crash. */
function isRefused(more: string): boolean {
  try {
    linesToCover(more);
    return false;
  } catch (error) {
    holds(error instanceof Refusal && error.field === 'more', 'lines are refused at their field');
    return true;
  }
}

function hold({ text, children, staff, more }: Told): void {
  const folded = fold(text);
  holds(
    folded.text.length === folded.from.length && folded.from.length === folded.to.length,
    'each letter has its place',
  );
  holds(
    folded.from.every((from, at) => from <= (folded.to[at] ?? 0)),
    'no letter ends before it begins',
  );
  const around = { children, staff, own: staff.slice(0, 1) };
  const groups = proposedGroups(text, around);
  holds(
    groups.every(({ words, times }) => times > 0 && words.length > 0),
    'what is proposed stands in the text',
  );
  const read = foldedForNames(text);
  for (const child of children) names(read, child);
  if (isRefused(more)) return;
  const chosen = { cover: groups.map(({ words }) => words), more };
  const masks = chosenMasks(text, around, chosen);
  holds(
    masks.every(({ from, to }) => from >= 0 && from <= to && to <= text.length),
    'masks lie in the text',
  );
  const shown = masked(text, around, chosen);
  holds(masks.length > 0 || shown === text, 'nothing is covered that was not chosen');
  holds(shown.length <= text.length + masks.length * coveredBy.length, 'covering adds nothing else');
}

export const redaction: readonly Target<Told | string>[] = [
  {
    name: 'names in texts, and covering them',
    share: 50,
    draw: (random: Random) => {
      const children = Array.from({ length: random.whole(1, 3) }, () => aName(random));
      const staff = Array.from({ length: random.whole(0, 2) }, () => aName(random));
      return { text: aText([...children, ...staff], random), children, staff, more: nastyText(random) };
    },
    hold,
  },
  {
    name: 'how hard a text is to read',
    share: 30,
    draw: (random: Random) => Array.from({ length: random.whole(1, 6) }, () => nastyText(random)).join(' '),
    hold: (text: string) => {
      const { age, hardShare } = readingAge(text);
      holds(
        Number.isFinite(age) && hardShare >= 0 && hardShare <= 1,
        'an age is a number, and a share is one',
      );
    },
  },
] as readonly Target<Told | string>[];
