import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const free = ['looked-after', 'care-leaver'];
const leaving = {
  notices: ['education-expectations'],
  steps: ['identity-and-story', 'agree-who-is-told'],
} as const;

/** Out of London, into London, or from one area to another (OOA-05, OOA-06, OOA-07, PRI-05). */
export const london = tableByEdition('london', 'The boundary of London', ['crossing', 'placed'], {
  both: [
    nothingToAdd('london-custody', { placed: ['looked-after-held', 'care-leaver-held'] }, due({}), [
      'PRI-05',
    ]),
    nothingToAdd('london-own-area', { crossing: ['own-area'], placed: free }, due({}), ['PRI-05']),
    stated(
      'london-out',
      { crossing: ['out-of-london'], placed: free },
      due(leaving),
      ['OOA-05', 'OOA-06', 'PLC-02'],
      'A home outside London: culture and identity are planned for, education knows what is expected, and who is told of contact with the police is agreed.',
    ),
    inferred(
      'london-unsaid',
      { crossing: ['unsaid'], placed: free },
      due({ ...leaving, steps: ['find-the-area', 'identity-and-story', 'agree-who-is-told'] }),
      ['OOA-05', 'OOA-06', 'PLC-02'],
      'A home in another area, and nobody has said whether it is outside London: find out, and prepare as if it did.',
      'The text does not say what to do while it is unknown. Nothing of this can harm where it was not needed.',
    ),
  ],
  '2021': [
    inferred(
      'london-within',
      { crossing: ['within'], placed: free },
      due({ steps: ['agree-who-is-told'] }),
      ['PRI-05', 'OOA-05'],
      'A home in another area without crossing the boundary of London: the same protection as at home, and who is told of contact with the police is agreed.',
      'The 2021 section says it is for homes outside a borough that has signed, and all have. Read by the letter it would leave out a move between boroughs; we read it as any home outside the area of the responsible authority.',
    ),
    stated(
      'london-into',
      { crossing: ['into-london'], placed: free },
      due({ cautions: ['protocol-applies-here'] }),
      ['OOA-07'],
      'Someone from outside London comes to a home in London: the Protocol applies to them too.',
    ),
  ],
  '2025': [
    stated(
      'london-within',
      { crossing: ['within'], placed: free },
      due({ steps: ['agree-who-is-told'] }),
      ['PRI-05', 'OOA-05'],
      'A home in another area without crossing the boundary of London: every borough owes the same protection as at home, and who is told of contact with the police is agreed.',
    ),
    stated(
      'london-into',
      { crossing: ['into-london'], placed: free },
      due({ notices: ['home-authority-informed'], cautions: ['protocol-applies-here'] }),
      ['OOA-07'],
      'Someone from outside London comes to a home in London: the Protocol applies to them too, and their own authority is kept informed.',
    ),
  ],
});
