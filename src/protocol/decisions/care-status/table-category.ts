import { inferred, nothingToAdd, stated, type Table } from '../../engine/table.ts';
import { columns } from './columns.ts';

/** What the law calls somebody who is leaving care or has left it. */
export const categories = ['eligible', 'relevant', 'former-relevant', 'qualifying', 'none'] as const;
export type Category = (typeof categories)[number];

/** What a row of this table says, and the law it rests on (ids of sources.ts). */
export interface CategoryOutcome {
  readonly category: Category;
  readonly law: readonly string[];
}

const is = (category: Category, ...law: string[]): CategoryOutcome => ({ category, law });
const cites = ['STA-02'];
const alive = { alive: ['yes'] };
const leftAt16 = { ...alive, age: ['16-17'], lookedAfter: ['no'] };
const adult = { ...alive, age: ['18-20'] };
const until25 = { ...alive, age: ['21-24'] };
const lawRules =
  'the text asks for care over the sixteenth birthday; the law counts 13 weeks in all since fourteen, and nobody is denied on the text';

/** What the law calls a young person who is leaving care (guidance G-59 to G-63). */
export const categoryTable: Table<CategoryOutcome> = {
  id: 'category',
  title: 'Leaving care',
  columns: {
    age: columns.age,
    lookedAfter: columns.lookedAfter,
    care: columns.care,
    home: columns.home,
    guardianship: columns.guardianship,
    alive: columns.alive,
  },
  rows: [
    stated(
      'under-sixteen',
      { ...alive, age: ['under-16'] },
      is('none', 'ca-sch2-19b'),
      cites,
      'Under 16: what the law gives those who leave care begins at 16.',
    ),
    inferred(
      'eligible',
      {
        ...alive,
        age: ['16-17'],
        lookedAfter: ['yes'],
        care: ['thirteen-weeks', 'thirteen-weeks-then-detained'],
      },
      is('eligible', 'ca-sch2-19b', 'cppr-40'),
      cites,
      'Eligible: 16 or 17, looked after, and 13 weeks in care or more since fourteen.',
      lawRules,
    ),
    inferred(
      'not-yet-eligible',
      { ...alive, age: ['16-17'], lookedAfter: ['yes'], care: ['none', 'some-at-sixteen'] },
      is('none', 'cppr-40'),
      cites,
      'Looked after, and not yet 13 weeks in care since fourteen.',
      lawRules,
    ),
    inferred(
      'relevant',
      { ...leftAt16, care: ['thirteen-weeks'], home: ['no'] },
      is('relevant', 'ca-23a'),
      cites,
      'Relevant: 16 or 17, was eligible, and is no longer looked after.',
      lawRules,
    ),
    inferred(
      'relevant-detained',
      { ...leftAt16, care: ['thirteen-weeks-then-detained'], home: ['no'] },
      is('relevant', 'clr-3'),
      cites,
      'Relevant: detained or in hospital on the sixteenth birthday, straight after 13 weeks in care or more.',
      lawRules,
    ),
    inferred(
      'home-again',
      { ...leftAt16, care: ['thirteen-weeks'], home: ['six-months'] },
      is('qualifying', 'clr-3', 'ca-24'),
      cites,
      'Home with a parent for six months: not relevant any more, but qualifying. Relevant again if home breaks down.',
      'the text does not speak of a return home',
    ),
    inferred(
      'some-care-at-sixteen',
      { ...leftAt16, care: ['some-at-sixteen'] },
      is('qualifying', 'ca-24'),
      cites,
      'Qualifying: looked after at 16 or 17, for under 13 weeks since fourteen.',
      'the text leaves out people who were in care for under 13 weeks; the law gives them advice and help',
    ),
    inferred(
      'guardianship',
      { ...leftAt16, care: ['none'], guardianship: ['yes'] },
      is('qualifying', 'ca-24'),
      cites,
      'Qualifying: went from care to special guardianship.',
      'whether the order is still in force is not in these facts; we take it that it is',
    ),
    inferred(
      'detained-then-home-guardianship',
      { ...leftAt16, care: ['thirteen-weeks-then-detained'], home: ['six-months'], guardianship: ['yes'] },
      is('qualifying', 'ca-24'),
      cites,
      'Qualifying: went from care to special guardianship.',
      'whether the order is still in force is not in these facts; we take it that it is',
    ),
    inferred(
      'detained-then-home',
      { ...leftAt16, care: ['thirteen-weeks-then-detained'], home: ['six-months'], guardianship: ['no'] },
      is('none', 'clr-3'),
      cites,
      'Detained or in hospital at sixteen, then home with a parent for six months: relevant again if home breaks down.',
      'the text does not speak of a return home',
    ),
    stated(
      'no-care-at-sixteen',
      { ...leftAt16, care: ['none'], guardianship: ['no'] },
      is('none', 'ca-23a', 'ca-24'),
      cites,
      'Left care before sixteen, or was never in it.',
    ),
    inferred(
      'former-relevant',
      { ...adult, care: ['thirteen-weeks', 'thirteen-weeks-then-detained'], home: ['no'] },
      is('former-relevant', 'ca-23c'),
      cites,
      'Former relevant: was eligible or relevant before 18. A personal adviser and a pathway plan until 21.',
      lawRules,
    ),
    inferred(
      'adult-home-again',
      { ...adult, care: ['thirteen-weeks'], home: ['six-months'] },
      is('qualifying', 'ca-24'),
      cites,
      'Was home with a parent for six months before 18: qualifying, until 21.',
      'the text does not speak of a return home',
    ),
    inferred(
      'adult-some-care',
      { ...adult, care: ['some-at-sixteen'] },
      is('qualifying', 'ca-24'),
      cites,
      'Qualifying until 21: looked after at 16 or 17, for under 13 weeks since fourteen.',
      'the text leaves out people who were in care for under 13 weeks; the law gives them advice and help',
    ),
    inferred(
      'adult-guardianship',
      { ...adult, care: ['none'], guardianship: ['yes'] },
      is('qualifying', 'ca-24'),
      cites,
      'Qualifying until 21: went from care to special guardianship.',
      'whether the order was in force at 18 is not in these facts; we take it that it was',
    ),
    inferred(
      'adult-detained-then-home-guardianship',
      { ...adult, care: ['thirteen-weeks-then-detained'], home: ['six-months'], guardianship: ['yes'] },
      is('qualifying', 'ca-24'),
      cites,
      'Qualifying until 21: went from care to special guardianship.',
      'whether the order was in force at 18 is not in these facts; we take it that it was',
    ),
    inferred(
      'adult-detained-then-home',
      { ...adult, care: ['thirteen-weeks-then-detained'], home: ['six-months'], guardianship: ['no'] },
      is('none', 'clr-3'),
      cites,
      'Detained or in hospital at sixteen, then home with a parent for six months before 18.',
      'the text does not speak of a return home',
    ),
    stated(
      'adult-no-care',
      { ...adult, care: ['none'], guardianship: ['no'] },
      is('none', 'ca-23c', 'ca-24'),
      cites,
      'Left care before sixteen, or was never in it.',
    ),
    inferred(
      'former-relevant-on-request',
      { ...until25, care: ['thirteen-weeks', 'thirteen-weeks-then-detained'], home: ['no'] },
      is('former-relevant', 'ca-23czb'),
      cites,
      'Former relevant: a personal adviser until 25 for anyone who asks for one.',
      lawRules,
    ),
    inferred(
      'over-21-home-again',
      { ...until25, care: ['thirteen-weeks', 'thirteen-weeks-then-detained'], home: ['six-months'] },
      is('none', 'ca-24'),
      cites,
      'What the law gives those who qualify ended at 21; help with education or training can go on to 25.',
      'the text does not speak of a return home',
    ),
    inferred(
      'over-21-some-care',
      { ...until25, care: ['some-at-sixteen'] },
      is('none', 'ca-24'),
      cites,
      'What the law gives those who qualify ended at 21; help with education or training can go on to 25.',
      'the text leaves out people who were in care for under 13 weeks; the law gives them advice and help',
    ),
    stated(
      'over-21-no-care',
      { ...until25, care: ['none'] },
      is('none', 'ca-24'),
      cites,
      'Nothing in these facts opens what the law gives those who left care.',
    ),
    stated(
      'over-25',
      { ...alive, age: ['25-or-over'] },
      is('none', 'ca-23czb'),
      cites,
      'What the law gives those who left care ends at 25.',
    ),
    nothingToAdd('died', { alive: ['no'] }, is('none'), cites),
  ],
};
