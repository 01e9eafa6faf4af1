import { inferred, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const child = { placed: ['looked-after'], exempt: ['no'] };
const cites = ['OOA-01', 'PRI-05', 'PLC-02'];
const law = ['cppr-11', 'cppr-13'];
const inAnEmergency =
  'The texts do not speak of approval. That it comes first even in an emergency, and that the rest may follow, is general knowledge to be confirmed. It protects the child: nobody is moved away before somebody senior has looked.';

/** Who must approve a home outside the area of the responsible authority, and that its authority is told (regulations 11 and 13). */
export const area = tableByEdition(
  'area',
  'Where the new home is',
  ['placed', 'area', 'exempt', 'emergency'],
  {
    both: [
      stated(
        'area-inside',
        { placed: ['looked-after'], area: ['inside'] },
        due({ law: ['cppr-11'] }),
        ['PLC-02'],
        'The home is in the area of the responsible authority: no approval for a move out of area.',
      ),
      stated(
        'area-adjoining',
        { ...child, area: ['adjoining'], emergency: ['no'] },
        due({
          approval: 'nominated-officer',
          notices: ['area-authority'],
          steps: ['conditions-of-approval', 'nominated-officer-approves'],
          cautions: ['risk-moves-too'],
          law,
        }),
        cites,
        'The home is in an adjoining authority: the nominated officer approves first, and that authority is told.',
      ),
      inferred(
        'area-adjoining-emergency',
        { ...child, area: ['adjoining'], emergency: ['yes'] },
        due({
          approval: 'nominated-officer',
          notices: ['area-authority'],
          steps: ['conditions-of-approval', 'nominated-officer-approves'],
          cautions: ['risk-moves-too'],
          law: [...law, 'cppr-11-exceptions'],
        }),
        cites,
        'An emergency, in an adjoining authority: the nominated officer still approves first. Those not yet consulted are within five working days.',
        inAnEmergency,
      ),
      stated(
        'area-at-a-distance',
        { ...child, area: ['at-a-distance'], emergency: ['no'] },
        due({
          approval: 'director',
          notices: ['area-authority'],
          steps: ['conditions-of-approval', 'area-authority-consulted', 'director-approves'],
          cautions: ['risk-moves-too'],
          law,
        }),
        cites,
        'The home is further away than an adjoining authority: the director approves first, and the authority there is consulted with the care plan.',
      ),
      inferred(
        'area-at-a-distance-emergency',
        { ...child, area: ['at-a-distance'], emergency: ['yes'] },
        due({
          approval: 'director',
          notices: ['area-authority'],
          steps: ['conditions-of-approval', 'area-authority-consulted', 'director-approves'],
          cautions: ['risk-moves-too'],
          law: [...law, 'cppr-11-exceptions'],
        }),
        cites,
        'An emergency, further away than an adjoining authority: the director still approves first. Those not yet consulted are within five working days.',
        inAnEmergency,
      ),
      inferred(
        'area-unknown',
        { ...child, area: ['unknown'] },
        due({
          approval: 'director',
          notices: ['area-authority'],
          steps: ['find-the-area', 'conditions-of-approval', 'area-authority-consulted', 'director-approves'],
          cautions: ['area-not-known', 'risk-moves-too'],
          law,
        }),
        cites,
        'It is not known where the home is. Find out. Until then treat it as far away, so the director approves.',
        'The texts do not say what to do while it is unknown. Too high an approval costs a telephone call; too low a one, or none, leaves a child far from home without anybody having looked.',
      ),
      inferred(
        'area-family-or-own-carer',
        { placed: ['looked-after'], area: ['adjoining', 'at-a-distance'], exempt: ['yes'] },
        due({
          notices: ['area-authority'],
          cautions: ['risk-moves-too'],
          law: ['cppr-11-exceptions', 'cppr-13'],
        }),
        cites,
        'Outside the area, with a connected person or a foster carer approved by the responsible authority: no approval for the distance, and the authority there is told all the same.',
        'The texts do not speak of it. That the law exempts these homes is general knowledge to be confirmed. It lets a child stay with people who know them without delay; the notice keeps them in sight.',
      ),
      inferred(
        'area-family-or-own-carer-unknown',
        { placed: ['looked-after'], area: ['unknown'], exempt: ['yes'] },
        due({
          notices: ['area-authority'],
          steps: ['find-the-area'],
          cautions: ['area-not-known'],
          law: ['cppr-11-exceptions', 'cppr-13'],
        }),
        cites,
        'With a connected person, or a foster carer approved by the responsible authority, and it is not known where: no approval for the distance. Find out whose area it is, and tell that authority.',
        'As where the area is known: the law exempts these homes, and the notice keeps the child in sight.',
      ),
      stated(
        'area-leaver',
        { placed: ['care-leaver'] },
        due({ law: ['cppr-11'] }),
        ['PRI-05', 'PRI-10'],
        'A care leaver has a say in where to live: the approvals by law are for those still looked after.',
      ),
      inferred(
        'area-custody',
        { placed: ['looked-after-held', 'care-leaver-held'] },
        due({ law: ['cppr-8a'] }),
        ['PRI-05'],
        'A court decided on custody: no officer of the authority approves the place.',
        'The texts do not say so. The regulations have a part of their own for remand (general knowledge, to be confirmed); who must know is settled below.',
      ),
    ],
    '2021': [],
    '2025': [],
  },
);
