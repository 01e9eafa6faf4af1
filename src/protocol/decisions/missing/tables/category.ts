import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { CategoryEffect, MissingCategory } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';
import { away, olderOrAdult, smallChild } from './who.ts';

const called = (category: MissingCategory, ...law: string[]): CategoryEffect => ({ category, law });
const unauthorised = called('unauthorised-absence');

const known = { ...away, whereabouts: ['known'] };
const unknown = { ...away, whereabouts: ['unknown'] };
/** Nobody has looked, and no risk is named. */
const quiet = { ...unknown, enquiries: ['no'], risk: ['none'] };
const atRisk = { risk: ['significant', 'immediate'] };
const notDefined =
  'The 2021 edition asks for the term in the rules on recording and does not define it. We give it the sense of 2025, which its own examples bear out.';

/** What the Protocol calls the absence (MIS-03, MIS-04). The code of the 903 return is another matter. */
export const category = tableByEdition<CategoryEffect>(
  'category',
  'What the absence is called',
  columnsOf('risk', 'located', 'whereabouts', 'enquiries', 'person', 'vulnerable'),
  {
    both: [
      stated('is-found', { located: ['yes'] }, called('located'), ['MIS-03'], 'Found: the absence is over.'),
      inferred(
        'known-and-at-risk',
        { ...known, ...atRisk },
        called('unauthorised-absence', 'rmfhc-2014'),
        ['MIS-03', 'MIS-04'],
        'It is known where they are: away without leave and at risk, but not missing.',
        'The text keeps the term for absences that are nothing for the police; the guidance calls missing only those whose whereabouts are not known. Nobody is counted as missing who is not, and the police are told of the risk all the same.',
      ),
      inferred(
        'unknown-and-at-risk',
        { ...unknown, ...atRisk, enquiries: ['no'] },
        called('missing', 'rmfhc-2014'),
        ['MIS-04'],
        'Nobody knows where they are, and there is a risk: missing, without waiting for enquiries.',
        'The text asks that the police are told at once, and does not say what the absence is then called.',
      ),
      inferred(
        'small-child-is-missing',
        { ...quiet, ...smallChild },
        called('missing', 'rmfhc-2014'),
        ['MIS-04'],
        'Under 10, and nobody knows where the child is: missing, without waiting for enquiries.',
        'The text names no age, and does not say what an absence is called that is reported at once.',
      ),
      inferred(
        'vulnerable-and-missing',
        { ...quiet, ...olderOrAdult, vulnerable: ['yes'] },
        called('missing', 'rmfhc-2014'),
        ['MIS-04', 'MIS-08'],
        'Nobody knows where they are, and they are especially vulnerable: missing, without waiting for enquiries.',
        'The text leaves open what makes a significant risk, and does not say what an absence is called that is reported at once.',
      ),
      stated(
        'looked-for-in-vain',
        { ...unknown, enquiries: ['yes'] },
        called('missing', 'rmfhc-2014'),
        ['MIS-04'],
        'Looked for and not found: missing until found.',
      ),
    ],
    '2021': [
      inferred(
        'known',
        { ...known, risk: ['none'] },
        unauthorised,
        ['MIS-03'],
        'It is known where they are: an unauthorised absence.',
        notDefined,
      ),
      inferred(
        'being-looked-for',
        { ...quiet, ...olderOrAdult, vulnerable: ['no'] },
        unauthorised,
        ['MIS-03'],
        'Still to be looked for: at this stage an unauthorised absence.',
        notDefined,
      ),
    ],
    '2025': [
      stated(
        'known',
        { ...known, risk: ['none'] },
        unauthorised,
        ['MIS-03'],
        'It is known where they are: an unauthorised absence.',
      ),
      stated(
        'being-looked-for',
        { ...quiet, ...olderOrAdult, vulnerable: ['no'] },
        unauthorised,
        ['MIS-03'],
        'Still to be looked for: at this stage an unauthorised absence.',
      ),
    ],
  },
);
