import { inferred, nothingToAdd, stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

const atHome = { setting: ['with-parents'], status: ['looked-after'] };

/** What some homes need besides: parents, connected persons, secure accommodation. */
export const setting = tableByEdition(
  'setting',
  'What this kind of home needs',
  ['setting', 'status', 'emergency'],
  {
    both: [
      nothingToAdd('setting-ordinary', { setting: ['ordinary', 'custody'] }, due({}), ['PLC-02']),
      stated(
        'setting-parents',
        { ...atHome, emergency: ['no'] },
        due({
          approval: 'nominated-officer',
          steps: ['parents-assessed', 'return-to-parents-approved'],
          law: ['cppr-17', 'cppr-18'],
        }),
        ['PLC-02'],
        'A child in care goes to live with a parent: they are assessed, and the nominated officer approves first.',
      ),
      inferred(
        'setting-parents-emergency',
        { ...atHome, emergency: ['yes'] },
        due({
          approval: 'nominated-officer',
          steps: ['parents-assessed', 'return-to-parents-approved'],
          law: ['cppr-18', 'cppr-19'],
        }),
        ['PLC-02'],
        'A child in care goes to live with a parent at once: the nominated officer still approves first, and the assessment may follow within ten working days.',
        'The texts do not speak of it. The ten working days are general knowledge to be confirmed.',
      ),
      nothingToAdd(
        'setting-parents-leaver',
        { setting: ['with-parents'], status: ['care-leaver'] },
        due({}),
        ['PLC-02'],
      ),
      inferred(
        'setting-connected',
        { setting: ['connected'], status: ['looked-after'] },
        due({ steps: ['connected-person-approved'], law: ['cppr-24'] }),
        ['PLC-02'],
        'A relative or friend cares for the child: they are approved as foster carers, if only for the time being.',
        'The texts do not speak of it; that temporary approval is possible is general knowledge to be confirmed.',
      ),
      nothingToAdd('setting-connected-leaver', { setting: ['connected'], status: ['care-leaver'] }, due({}), [
        'PLC-02',
      ]),
      inferred(
        'setting-secure',
        { setting: ['secure'] },
        due({ steps: ['secure-only-as-allowed'], law: ['ca-25'] }),
        ['PLC-02'],
        'A secure home takes away liberty: the law allows it only for a short time without a court.',
        'The texts do not speak of it. The limits are general knowledge, to be confirmed before anybody relies on them.',
      ),
    ],
    '2021': [],
    '2025': [],
  },
);
