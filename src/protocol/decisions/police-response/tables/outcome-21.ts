import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { PoliceResponseEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';

const tenOrOver = { person: ['child', 'adult'] };

/** How outcome 21 stands (POL-04): further investigation is not in the public interest. */
export const outcome21 = tableByEdition<PoliceResponseEffect>(
  'outcome-21',
  'How outcome 21 stands',
  columnsOf('level', 'person'),
  {
    both: [],
    '2021': [
      inferred(
        'no-outcome-21',
        {},
        { outcome21: 'not-here', law: [] },
        ['PRI-04'],
        'The 2021 edition does not name outcome 21.',
        'The police had it then too, and may use it. What the edition does not say is not put into its mouth.',
      ),
    ],
    '2025': [
      inferred(
        'too-young-for-an-outcome',
        { person: ['under-10'] },
        { outcome21: 'not-here', law: ['cypa-50'] },
        ['POL-04', 'PRI-13'],
        'A child under 10 cannot commit a crime: no outcome names the child as a suspect.',
        'The text speaks of children in care without an age. The law sets one.',
      ),
      stated(
        'preferred',
        { ...tenOrOver, level: ['level-1'] },
        { outcome21: 'preferred', law: [] },
        ['POL-04'],
        'Level 1: outcome 21 is in most cases the preferred outcome, from the outset.',
      ),
      stated(
        'considered',
        { ...tenOrOver, level: ['level-2', 'level-3'] },
        { outcome21: 'consider', law: [] },
        ['POL-04'],
        'Above level 1 outcome 21 is considered as well.',
      ),
      inferred(
        'considered-without-level',
        { ...tenOrOver, level: ['unsaid'] },
        { outcome21: 'consider', law: [] },
        ['POL-04', 'INC-03'],
        'Nobody has stated a level: outcome 21 is considered, and preferred once it is level 1.',
        'The text prefers it at level 1 alone. Considering it is asked of every case.',
      ),
    ],
  },
);
