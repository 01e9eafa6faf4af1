import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import type { MissingEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';
import { adult } from './who.ts';

const besides: MissingEffect = { law: [] };

/** From 18 the rules for children do not hold as they stand (MIS-08). */
export const person = tableByEdition<MissingEffect>(
  'person',
  'A child or a young adult',
  columnsOf('person'),
  {
    both: [
      nothingToAdd('is-a-child', { person: ['small-child', 'child'] }, besides, ['MIS-03']),
      inferred(
        'age-disputed',
        { person: ['disputed'] },
        besides,
        ['MIG-04', 'PRI-11'],
        'Their age is disputed: everyone treats them as a missing child until it is settled.',
        'The texts do not say what applies until the age is settled. A child looked for as an adult is lost sooner than an adult looked for as a child.',
      ),
    ],
    '2021': [
      inferred(
        'is-an-adult',
        adult,
        besides,
        ['MIS-03', 'MIS-04'],
        'From 18 a vulnerable adult: what the absence is called is a guide only.',
        'The 2021 edition speaks of those under 18 here; its principles hold to 25.',
      ),
    ],
    '2025': [
      stated(
        'is-an-adult',
        adult,
        besides,
        ['MIS-08', 'PRI-10'],
        'From 18 a vulnerable adult: what the absence is called is a guide only, and agencies find them together.',
      ),
    ],
  },
);
