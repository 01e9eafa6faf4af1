import { stated } from '../../../engine/table.ts';
import { due } from '../effect.ts';
import { tableByEdition } from './table-by-edition.ts';

/** What the choice of a home rests on (PLC-02, CMS-04, PRI-09). */
export const needs = tableByEdition('needs', 'What this person needs', ['send'], {
  both: [],
  '2021': [
    stated(
      'needs-assessed',
      { send: ['no'] },
      due({ steps: ['needs-assessed'] }),
      ['PLC-02'],
      'The home rests on what the person needs, with culture and identity in view.',
    ),
    stated(
      'needs-with-send',
      { send: ['yes'] },
      due({ steps: ['needs-assessed', 'send-needs-known'] }),
      ['PLC-02', 'PRI-09'],
      'The home rests on what the person needs; special educational needs or disability are known there.',
    ),
  ],
  '2025': [
    stated(
      'needs-assessed',
      { send: ['no'] },
      due({ steps: ['needs-assessed', 'accurate-information'] }),
      ['PLC-02', 'CMS-04'],
      'The home rests on a full assessment, and the people who care there know what they must before it begins.',
    ),
    stated(
      'needs-with-send',
      { send: ['yes'] },
      due({ steps: ['needs-assessed', 'accurate-information', 'send-needs-known'] }),
      ['PLC-02', 'CMS-04', 'PRI-09'],
      'The home rests on a full assessment, the people who care there know what they must before it begins, and special educational needs or disability are known there.',
    ),
  ],
});
