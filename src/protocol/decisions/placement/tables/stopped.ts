import { inferred } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const cites = ['PLC-01', 'PLC-02'];
const instead = ['not-placed-there', 'fitting-home-found'] as const;
const thatNight = ['seen-today', 'free-to-leave', 'safe-tonight', 'moved-out'] as const;
const ofAChild = ['director-told', 'ofsted-told', 'reviewing-officer-told'] as const;
const ofALeaver = ['director-told', 'ofsted-told'] as const;
const silent = 'The texts do not say what to do where the law has forbidden the home.';

/** What is done where the law has forbidden the place. It is read instead of every table about an ordinary move. */
export const stopped = tableByEdition('stopped', 'Where nobody may be placed', ['status', 'already'], {
  both: [
    inferred(
      'stopped-before',
      { status: ['looked-after'], already: ['no'] },
      due({ notices: ofAChild, steps: instead }),
      cites,
      'This move stops here. A lawful home is found, and the director, Ofsted and the reviewing officer are told today.',
      `${silent} If they are not there yet, they are safest if they never go.`,
    ),
    inferred(
      'stopped-already-there',
      { status: ['looked-after'], already: ['may-be'] },
      due({ notices: ofAChild, steps: [...instead, ...thatNight], cautions: ['if-dangerous'] }),
      cites,
      'This move stops here. A lawful home is found, the director, Ofsted and the reviewing officer are told today, and if the child is there already they are kept safe tonight.',
      `${silent} Nobody has said that the child is not there, so what protects them that night is asked for.`,
    ),
    inferred(
      'stopped-leaver-before',
      { status: ['care-leaver'], already: ['no'] },
      due({ notices: ofALeaver, steps: instead }),
      cites,
      'This move stops here. A lawful home is found, and the director and Ofsted are told today.',
      `${silent} If they are not there yet, they are safest if they never go.`,
    ),
    inferred(
      'stopped-leaver-already-there',
      { status: ['care-leaver'], already: ['may-be'] },
      due({ notices: ofALeaver, steps: [...instead, ...thatNight], cautions: ['if-dangerous'] }),
      cites,
      'This move stops here. A lawful home is found, the director and Ofsted are told today, and if they are there already they are kept safe tonight.',
      `${silent} Nobody has said that they are not there, so what protects them that night is asked for.`,
    ),
  ],
  '2021': [],
  '2025': [],
});
