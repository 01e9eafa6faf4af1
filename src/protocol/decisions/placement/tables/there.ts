import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const known = ['adjoining', 'at-a-distance'];
const outside = [...known, 'unknown'];
const noticesOfLeavers = ['area-authority-of-leaver', 'education-and-health-of-leaver'] as const;

/** Who else must know in the new area (OOA-01). */
export const there = tableByEdition('there', 'Who else must know in the new area', ['placed', 'area'], {
  both: [
    nothingToAdd('there-inside', { area: ['inside'] }, due({}), ['PRI-05']),
    nothingToAdd(
      'there-custody',
      { area: outside, placed: ['looked-after-held', 'care-leaver-held'] },
      due({}),
      ['PRI-05'],
    ),
  ],
  '2021': [
    nothingToAdd('there-looked-after', { area: outside, placed: ['looked-after'] }, due({}), ['PRI-05']),
    inferred(
      'there-leaver',
      { area: known, placed: ['care-leaver'] },
      due({ steps: ['offer-local-contact'] }),
      ['PRI-05'],
      'A care leaver moves to another area: contact with the services there is offered, and nobody is told without their say.',
      'The 2021 edition asks for no notice about care leavers. An offer helps them and leaves the choice with them.',
    ),
    inferred(
      'there-leaver-unknown',
      { area: ['unknown'], placed: ['care-leaver'] },
      due({ steps: ['find-the-area', 'offer-local-contact'] }),
      ['PRI-05'],
      'A care leaver moves, and it is not known to whose area: find out, and offer contact with the services there.',
      'The 2021 edition asks for no notice about care leavers. People who do not know where they live cannot help them.',
    ),
  ],
  '2025': [
    stated(
      'there-looked-after',
      { area: known, placed: ['looked-after'] },
      due({ notices: ['education-and-health-there'] }),
      ['OOA-01'],
      'The authority of the new area lets its education and health partners know, with the help of those the child leaves.',
    ),
    inferred(
      'there-looked-after-unknown',
      { area: ['unknown'], placed: ['looked-after'] },
      due({ notices: ['education-and-health-there'] }),
      ['OOA-01'],
      'Once it is known whose area it is, its education and health partners are told.',
      'The text does not say what to do while the area is unknown. The notice waits and is not lost.',
    ),
    stated(
      'there-leaver',
      { area: known, placed: ['care-leaver'] },
      due({ notices: noticesOfLeavers, cautions: ['with-their-agreement'] }),
      ['OOA-01'],
      'A care leaver moves to another area: it is good practice to tell its services as for somebody looked after, with their agreement.',
    ),
    inferred(
      'there-leaver-unknown',
      { area: ['unknown'], placed: ['care-leaver'] },
      due({
        notices: noticesOfLeavers,
        steps: ['find-the-area'],
        cautions: ['area-not-known', 'with-their-agreement'],
      }),
      ['OOA-01'],
      'A care leaver moves, and it is not known to whose area: find out, then tell its services, with their agreement.',
      'The text does not say what to do while the area is unknown. The notice waits and is not lost.',
    ),
  ],
});
