import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { Code903, MissingEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';
import { adult, asAChild, away, olderChild, smallChild } from './who.ts';

const law = ['return-903-missing'];
const none: MissingEffect = { law };
const coded = (code903: Code903): MissingEffect => ({ code903, law });

const unknown = { ...away, whereabouts: ['unknown'] };
/** Nobody has looked, and no risk is named. */
const quiet = { ...unknown, enquiries: ['no'], risk: ['none'] };
const told = 'Nobody knows where the child is, and the police are told: code M, missing.';

/** The code of the 903 return, told apart from what the Protocol calls the absence (guidance G-16). */
export const code = tableByEdition<MissingEffect>(
  'code',
  'Code of the 903 return',
  columnsOf('risk', 'located', 'whereabouts', 'enquiries', 'person', 'vulnerable'),
  {
    both: [
      stated(
        'code-of-an-adult',
        adult,
        none,
        ['MIS-08', 'MIS-03'],
        'From 18 nobody is counted in the 903 return: no code.',
      ),
      inferred(
        'code-when-found',
        { ...asAChild, located: ['yes'] },
        none,
        ['MIS-03'],
        'Found: no code begins. An episode that is open ends with this day.',
        'The Protocol knows no codes. The return asks when an episode ended, and a child who is found is neither missing nor away.',
      ),
      inferred(
        'code-away',
        { ...asAChild, ...away, whereabouts: ['known'] },
        coded('A'),
        ['MIS-03'],
        'It is known where the child is: code A, away without authorisation.',
        'The return also asks for the carer to be worried, or the authority or the police to have been told. The social worker is told of every absence, so it fits; a child who is merely late has no code.',
      ),
      inferred(
        'code-not-yet',
        { ...quiet, ...olderChild, vulnerable: ['no'] },
        none,
        ['MIS-03'],
        'No code yet: looking for the child decides which.',
        'The return calls missing those whose whereabouts are not known. Before anybody has asked, that cannot be said. If the child is not found, the episode runs from when they should have been there.',
      ),
      stated(
        'code-missing',
        { ...unknown, ...asAChild, enquiries: ['yes'] },
        coded('M'),
        ['MIS-04'],
        'Looked for, and nobody knows where the child is: code M, missing.',
      ),
      stated(
        'code-missing-at-risk',
        { ...unknown, ...asAChild, enquiries: ['no'], risk: ['significant', 'immediate'] },
        coded('M'),
        ['MIS-04'],
        told,
      ),
      stated('code-missing-small', { ...quiet, ...smallChild }, coded('M'), ['MIS-04'], told),
      stated(
        'code-missing-vulnerable',
        { ...quiet, ...olderChild, vulnerable: ['yes'] },
        coded('M'),
        ['MIS-04'],
        told,
      ),
    ],
    '2021': [],
    '2025': [],
  },
);
