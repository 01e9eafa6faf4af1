import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const child = ['looked-after'];
const held = ['looked-after-held', 'care-leaver-held'];
const lastYears = { placed: child, event: ['moves'], keyStage4: ['yes'] };
const mayChange = ['unsaid', 'changes'];
const cites = ['COM-EDU-03', 'OOA-06'];

/** School: who approves a change in the last two years, and how education goes on (regulation 10). */
export const education = tableByEdition(
  'education',
  'School and training',
  ['placed', 'event', 'keyStage4', 'school', 'emergency'],
  {
    both: [
      nothingToAdd('school-stays', { school: ['stays'] }, due({}), cites),
      stated(
        'school-last-years',
        { ...lastYears, school: ['changes'], emergency: ['no'] },
        due({
          approval: 'nominated-officer',
          steps: ['key-stage-4-approved', 'education-arranged'],
          law: ['cppr-10'],
        }),
        cites,
        'A move in key stage 4 disrupts school: the nominated officer approves first.',
      ),
      inferred(
        'school-last-years-unsaid',
        { ...lastYears, school: ['unsaid'], emergency: ['no'] },
        due({
          approval: 'nominated-officer',
          steps: ['key-stage-4-approved', 'find-out-school', 'education-arranged'],
          law: ['cppr-10'],
        }),
        cites,
        'A move in key stage 4, and nobody has said whether the child can stay at school: find out. Until then the nominated officer approves.',
        'The texts do not say what to do while it is unknown. A school lost in these years is seldom found again.',
      ),
      stated(
        'school-last-years-emergency',
        { ...lastYears, school: mayChange, emergency: ['yes'] },
        due({ steps: ['education-arranged'], law: ['cppr-10'] }),
        cites,
        'A move in key stage 4 in an emergency does not wait for approval; education is arranged as soon as it can be.',
      ),
      inferred(
        'school-last-years-first-home',
        { ...lastYears, event: ['starts'], school: mayChange },
        due({ steps: ['find-out-school', 'education-arranged', 'virtual-school-asked'] }),
        cites,
        'A first home in key stage 4 that may cost the child their school: the virtual school is asked first.',
        'The law asks for approval when a home changes, not for the first one. The loss to the child is the same, so someone who knows is asked.',
      ),
      stated(
        'school-changes',
        { placed: child, keyStage4: ['no'], school: ['changes'] },
        due({ steps: ['education-arranged'], law: ['cppr-10'] }),
        cites,
        'The school changes: education that fits the personal education plan is arranged.',
      ),
      inferred(
        'school-unsaid',
        { placed: child, keyStage4: ['no'], school: ['unsaid'] },
        due({ steps: ['find-out-school'] }),
        cites,
        'Nobody has said whether the child can stay at school: find out.',
        'The texts take it as known. Staying at school is often the one thing that does not change.',
      ),
      inferred(
        'school-leaver-changes',
        { placed: ['care-leaver'], school: ['changes'] },
        due({ steps: ['education-kept'] }),
        cites,
        'A care leaver would lose their college or training place: help them keep it or find another.',
        'The law on moves does not reach care leavers. The texts want education, training and work to go on.',
      ),
      nothingToAdd('school-leaver-unsaid', { placed: ['care-leaver'], school: ['unsaid'] }, due({}), cites),
      inferred(
        'school-custody',
        { placed: held, school: mayChange },
        due({ steps: ['education-in-custody'] }),
        cites,
        'Custody breaks off school or training: it goes on inside, and a place is kept outside.',
        'The texts speak of education at a home. People in custody have lost it through no decision of the authority, and need it as much.',
      ),
    ],
    '2021': [],
    '2025': [],
  },
);
