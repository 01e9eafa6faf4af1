import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { PoliceResponseEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';

const told: PoliceResponseEffect = { safeguardingReport: true, law: [] };
const notTold: PoliceResponseEffect = { safeguardingReport: false, law: [] };
const aChild = { person: ['under-10', 'child'] };
const safe = { danger: ['passed', 'none'] };

/** Whether partners get a safeguarding report, through the multi-agency safeguarding hub (POL-05). */
export const safeguarding = tableByEdition<PoliceResponseEffect>(
  'safeguarding',
  'Whether partners get a safeguarding report',
  columnsOf('danger', 'concern', 'person'),
  {
    both: [
      inferred(
        'adult-in-danger',
        { person: ['adult'], danger: ['now'], concern: ['no', 'unsaid'] },
        told,
        ['POL-05', 'PRI-10', 'INC-05'],
        'A young adult is in danger now: partners are told.',
        'The text speaks of concerns and does not say who names them. Danger is one.',
      ),
    ],
    '2021': [
      inferred(
        'every-child',
        aChild,
        told,
        ['PRI-11', 'INC-11'],
        'The 2021 edition has officers tell partners of every incident with a child in care, hurt or suspected (section 9.7).',
        'The catalogue of duties counts this with the later edition; the text of the earlier one asks for it in so many words.',
      ),
      inferred(
        'adult-with-concern',
        { person: ['adult'], concern: ['yes'] },
        told,
        ['PRI-11'],
        'A young adult with a safeguarding concern: partners are told.',
        'The 2021 edition speaks of children and young people in care. A concern is told whatever the age.',
      ),
      inferred(
        'adult-without-concern',
        { ...safe, person: ['adult'], concern: ['no', 'unsaid'] },
        notTold,
        ['PRI-11'],
        'A young adult without a concern: no report is asked for.',
        'The 2021 edition speaks of children and young people in care.',
      ),
    ],
    '2025': [
      stated(
        'concern',
        { concern: ['yes'] },
        told,
        ['POL-05'],
        'There is a safeguarding concern: officers write a safeguarding report, which reaches partners through the hub.',
      ),
      inferred(
        'child-in-danger',
        { ...aChild, danger: ['now'], concern: ['no', 'unsaid'] },
        told,
        ['POL-05', 'PRI-13'],
        'A child is in danger now: that is a safeguarding concern, whether or not somebody has named it.',
        'The text speaks of concerns and does not say who names them.',
      ),
      stated(
        'no-concern',
        { ...safe, concern: ['no'] },
        notTold,
        ['POL-05'],
        'There is no safeguarding concern: no report is asked for.',
      ),
      inferred(
        'concern-not-asked',
        { ...safe, concern: ['unsaid'] },
        notTold,
        ['POL-05', 'PRI-13'],
        'Nobody has asked about safeguarding: officers ask first, and no report is written about a child for the mere call.',
        'A report follows a child for years. It is for a concern, and asking whether there is one comes first.',
      ),
    ],
  },
);
