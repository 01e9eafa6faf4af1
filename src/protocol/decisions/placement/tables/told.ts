import { inferred, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const child = ['looked-after'];
const cites = ['PLC-02', 'PRI-05'];
const family = ['child', 'parent', 'person-with-contact'] as const;
const services = ['reviewing-officer', 'school', 'health-body', 'general-practitioner'] as const;
const everybody = [...family, 'previous-carer', ...services] as const;
const plan = ['wishes-heard', 'placement-plan', 'first-visit'] as const;
const law = ['cppr-9', 'cppr-13', 'cppr-28'];

/** Who is told of every home, wherever it lies, and what goes with it (regulations 9, 13, 14, 28 and 33). */
export const told = tableByEdition('told', 'Who is told, wherever it is', ['placed', 'event', 'emergency'], {
  both: [
    stated(
      'told-first-home',
      { placed: child, event: ['starts'], emergency: ['no'] },
      due({
        notices: everybody,
        steps: [...plan, 'first-review'],
        cautions: ['telling-may-harm'],
        law: [...law, 'cppr-33'],
      }),
      cites,
      'A first home in care: the people the law names are told in writing before it begins.',
    ),
    stated(
      'told-first-home-emergency',
      { placed: child, event: ['starts'], emergency: ['yes'] },
      due({
        notices: everybody,
        steps: [...plan, 'first-review'],
        cautions: ['telling-may-harm'],
        law: [...law, 'cppr-33'],
      }),
      cites,
      'A first home in care in an emergency: the people the law names are told in writing within five working days.',
    ),
    stated(
      'told-move',
      { placed: child, event: ['moves'], emergency: ['no'] },
      due({
        notices: [...everybody, 'old-home-ends'],
        steps: [...plan, 'review-before-ending'],
        cautions: ['telling-may-harm'],
        law: [...law, 'cppr-14'],
      }),
      cites,
      'A move: a review comes before the old home ends, and the people the law names are told in writing before.',
    ),
    stated(
      'told-move-emergency',
      { placed: child, event: ['moves'], emergency: ['yes'] },
      due({
        notices: [...everybody, 'old-home-ends'],
        steps: [...plan, 'reviewing-officer-told-of-ending'],
        cautions: ['telling-may-harm'],
        law: [...law, 'cppr-14'],
      }),
      cites,
      'A move in an emergency: the people the law names are told in writing within five working days.',
    ),
    inferred(
      'told-leaver',
      { placed: ['care-leaver'] },
      due({ steps: ['they-say-who-is-told', 'pathway-plan-updated'] }),
      ['PLC-02', 'PRI-10'],
      'A care leaver moves: they say who is told, and the pathway plan is brought up to date.',
      'The list of the law is for those looked after, and the texts name none for care leavers. It is their life, and their choice.',
    ),
    inferred(
      'told-custody',
      { placed: ['looked-after-held'] },
      due({
        notices: [...family, ...services],
        steps: ['wishes-heard', 'detention-plan', 'visits-and-reviews-go-on', 'home-for-release'],
        cautions: ['telling-may-harm'],
        law: ['cppr-8a'],
      }),
      ['COM-LA-03', 'JUS-01'],
      'A child looked after is in custody: family, reviewing officer, school and health are told as for any home, and a plan is made within ten working days.',
      'The texts say that the duties go on and name no list. The regulations for remand are general knowledge, to be confirmed; the list for any home is the one that leaves nobody out.',
    ),
    inferred(
      'told-custody-leaver',
      { placed: ['care-leaver-held'] },
      due({ steps: ['they-say-who-is-told', 'adviser-keeps-in-touch', 'home-for-release'] }),
      ['COM-PRI-03', 'JUS-01'],
      'A care leaver is in custody: the adviser keeps in touch, and the establishment knows who they are.',
      'The texts name no list. A care leaver says who is told; contact and a home for the day of release protect them most.',
    ),
  ],
  '2021': [],
  '2025': [],
});
