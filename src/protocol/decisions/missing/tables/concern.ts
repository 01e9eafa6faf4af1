import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, nothingToAdd } from '../../../engine/table.ts';
import type { MissingEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';

const besides: MissingEffect = { law: [] };

/** Signs of exploitation behind the absence (EXP-03, PRI-11). */
export const concern = tableByEdition<MissingEffect>(
  'concern',
  'Signs of exploitation',
  columnsOf('concern'),
  {
    both: [
      nothingToAdd('no-signs', { concern: ['no'] }, besides, ['PRI-11']),
      inferred(
        'signs-named',
        { concern: ['yes'] },
        besides,
        ['EXP-03', 'PRI-11'],
        'There are signs of exploitation or coercion: steps of protection are added, and the risk is judged with them in view.',
        'The texts list exploitation among the risks of being missing and do not say that it makes every absence a report. Those who know them judge it each time, and a search that does not find them is always reported.',
      ),
    ],
    '2021': [],
    '2025': [],
  },
);
