import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const bySocialWorker = due({
  steps: ['prepared-by-social-worker', 'incidents-agreed'],
  cautions: ['police-hear-of-needs'],
});
const byCommissioning = due({
  steps: ['prepared-by-commissioning', 'incidents-agreed'],
  cautions: ['police-hear-of-needs'],
});
const free = ['looked-after', 'care-leaver'];
const inTheOwnArea =
  'This part of the text is about homes in other areas. The preparation costs little, and people known to the police at home need it as much.';

/** Preparation where contact with the police is likely (OOA-03). */
export const policeContact = tableByEdition(
  'police-contact',
  'Contact with the police likely',
  ['likely', 'outside', 'placed'],
  {
    both: [
      nothingToAdd('police-unlikely', { likely: ['no'] }, due({}), ['OOA-03']),
      nothingToAdd(
        'police-custody',
        { likely: ['yes'], placed: ['looked-after-held', 'care-leaver-held'] },
        due({}),
        ['OOA-03'],
      ),
    ],
    '2021': [
      stated(
        'police-away',
        { likely: ['yes'], outside: ['yes'], placed: ['looked-after'] },
        byCommissioning,
        ['OOA-03'],
        'Contact with the police is likely: the commissioning service prepares with the home and the local police, and how incidents are handled is agreed.',
      ),
      inferred(
        'police-away-leaver',
        { likely: ['yes'], outside: ['yes'], placed: ['care-leaver'] },
        byCommissioning,
        ['OOA-03'],
        'Contact with the police is likely: the commissioning service prepares with the home and the local police, also for a care leaver.',
        'The 2021 edition speaks here of those under 18. Its principles hold to 25, and preparation protects.',
      ),
      inferred(
        'police-own-area',
        { likely: ['yes'], outside: ['no'], placed: free },
        byCommissioning,
        ['OOA-03'],
        'Contact with the police is likely, in the area of the responsible authority: prepared in the same way.',
        inTheOwnArea,
      ),
    ],
    '2025': [
      stated(
        'police-away',
        { likely: ['yes'], outside: ['yes'], placed: free },
        bySocialWorker,
        ['OOA-03'],
        'Contact with the police is likely: the social worker or adviser prepares with commissioning, the home and the local police, and how incidents are handled is agreed.',
      ),
      inferred(
        'police-own-area',
        { likely: ['yes'], outside: ['no'], placed: free },
        bySocialWorker,
        ['OOA-03'],
        'Contact with the police is likely, in the area of the responsible authority: prepared in the same way.',
        inTheOwnArea,
      ),
    ],
  },
);
