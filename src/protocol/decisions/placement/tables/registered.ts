import { inferred, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const cites = ['PLC-01', 'PLC-02'];
const notUsed = { standing: 'stands-out' } as const;

/** Registered provision only (PLC-01). The 2021 edition is silent on it; the law is the same. */
export const registered = tableByEdition(
  'registered',
  'Registered with Ofsted',
  ['mustRegister', 'registration'],
  {
    both: [
      stated(
        'registration-not-asked',
        { mustRegister: ['no'] },
        due({}),
        cites,
        'This home does not have to register with Ofsted for the person who will live there.',
      ),
      stated(
        'registration-found',
        { mustRegister: ['service', 'unclear', 'yes'], registration: ['registered'] },
        due({ steps: ['keep-the-number'] }),
        cites,
        'The home or service is registered with Ofsted.',
      ),
      inferred(
        'registration-own-fostering-service',
        { mustRegister: ['service'], registration: ['not-needed'] },
        due({}),
        cites,
        'A foster home of an authority: its fostering service is inspected and need not register.',
        'The texts say that providers must register. An authority is not a provider in that sense (general knowledge).',
      ),
      inferred(
        'registration-own-carer',
        { mustRegister: ['own'] },
        due({}),
        cites,
        'Family, friends, and foster carers approved by the responsible authority do not register with Ofsted. The authority is responsible for them.',
        'The texts say that providers must register. A family is not a provider (general knowledge), and nobody is taken from their own people for lack of a number.',
      ),
      inferred(
        'registration-unknown',
        { mustRegister: ['service', 'unclear', 'yes'], registration: ['unknown'] },
        due({
          standing: 'find-out',
          steps: ['check-the-register'],
          cautions: ['no-list-of-the-unregistered'],
        }),
        cites,
        'It is not known whether the home is registered: look it up before anybody moves in.',
        'The texts do not say what to do while it is unknown. Until it is found on the register, anybody is safer elsewhere.',
      ),
      inferred(
        'registration-said-not-needed',
        { mustRegister: ['unclear', 'yes'], registration: ['not-needed'] },
        due({
          standing: 'find-out',
          steps: ['check-the-register'],
          cautions: ['no-list-of-the-unregistered'],
        }),
        cites,
        'Somebody says that this home need not register. Where there is care it must: look it up before anybody moves in.',
        'Few homes of this kind are exempt, and those who run the others often say so. We do not take their word for it.',
      ),
      stated(
        'registration-missing',
        { mustRegister: ['service', 'yes'], registration: ['unregistered'] },
        due({ ...notUsed, cautions: ['not-registered'], law: ['csa-11'] }),
        cites,
        'The home must be registered and is not: that is against the law, and nobody is placed there.',
      ),
      inferred(
        'registration-missing-elsewhere',
        { mustRegister: ['unclear'], registration: ['unregistered'] },
        due({ ...notUsed, cautions: ['not-registered', 'no-list-of-the-unregistered'], law: ['csa-11'] }),
        cites,
        'A place of another kind that is not registered: treated as one that must be, until the opposite is shown.',
        'A flat, caravan or holiday home with staff is a home that must register, whatever it is called.',
      ),
      inferred(
        'registration-too-young',
        { mustRegister: ['never-fits'] },
        due({ ...notUsed, cautions: ['too-young-for-it'], law: ['cppr-27a'] }),
        cites,
        'Supported accommodation below 16: no child in care is placed there, registered or not.',
        'The texts do not speak of it. The law has forbidden it since September 2021 (general knowledge, to be confirmed); before that it was not any better for the child.',
      ),
    ],
    '2021': [],
    '2025': [],
  },
);
