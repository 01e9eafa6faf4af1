import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { MissingRoute, PoliceEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';
import { adult, asAChild, away, olderChild, olderOrAdult, smallChild } from './who.ts';

const to = (route: MissingRoute, ...law: string[]): PoliceEffect => ({ route, law });
const carers = to('carers-locate');
const online = to('report-online');
/** Told to the police and raised with adult safeguarding, where the authority decides whether to enquire. */
const vulnerableAdult = to('report-online', 'care-42');
const emergency = to('call-999');

const noRisk = { ...away, risk: ['none'] };
const atRisk = { ...away, risk: ['significant'] };
const known = { whereabouts: ['known'] };
const unknown = { whereabouts: ['unknown'] };
/** Nobody knows where they are, and nothing but the search can tell whether they are in danger. */
const unsearched = { ...noRisk, ...unknown, vulnerable: ['no'], enquiries: ['no'] };
const searched = { ...unsearched, enquiries: ['yes'] };

/** What is done about the police (MIS-03, MIS-04, MIS-08). */
export const police = tableByEdition<PoliceEffect>(
  'police',
  'What is done about the police',
  columnsOf('risk', 'located', 'whereabouts', 'enquiries', 'person', 'vulnerable'),
  {
    both: [
      stated(
        'danger',
        { ...away, risk: ['immediate'] },
        emergency,
        ['MIS-04', 'INC-L3-01'],
        'In immediate danger: 999 at once, whatever else is known.',
      ),
      inferred(
        'danger-found',
        { located: ['yes'], risk: ['immediate'] },
        emergency,
        ['MIS-04', 'INC-L3-01'],
        'Found, and in immediate danger: 999 at once.',
        'The text speaks of someone who is away. Someone found in danger is still in danger.',
      ),
      inferred(
        'small-child-lost',
        { ...away, ...smallChild, ...unknown, risk: ['none', 'significant'] },
        emergency,
        ['MIS-04', 'INC-L3-01'],
        'Under 10, and nobody knows where the child is: 999 at once. The search goes on meanwhile.',
        'The text names no age. A child this small cannot keep safe alone, so not to know where they are is a significant risk, and every minute counts.',
      ),
      stated(
        'risk-small-child',
        { ...atRisk, ...smallChild, ...known },
        online,
        ['MIS-04'],
        'It is known where the child is, and there is a significant risk of harm: the police are told through the online form for partners.',
      ),
      stated(
        'risk',
        { ...atRisk, ...olderChild },
        online,
        ['MIS-04'],
        'At significant risk of harm: the police are told through the online form for partners.',
      ),
      inferred(
        'risk-adult',
        { ...atRisk, ...adult },
        vulnerableAdult,
        ['MIS-08', 'MIS-04'],
        'A young adult at significant risk of harm: the police are told online, of a vulnerable adult.',
        'The texts name no way for adults. What would be reported of somebody under 18 is reported of them too, and as help.',
      ),
      inferred(
        'risk-found',
        { located: ['yes'], risk: ['significant'] },
        online,
        ['MIS-04'],
        'Found, and still at significant risk of harm: the police are told of the risk, not of an absence.',
        'The text names the risk as a reason of its own and does not say whether being found ends it. Where it is over, say so: then nobody is told.',
      ),
      stated(
        'found',
        { located: ['yes'], risk: ['none'] },
        carers,
        ['MIS-03'],
        'Found, and at no significant risk: nothing for the police.',
      ),
      stated(
        'whereabouts-known',
        { ...noRisk, ...asAChild, ...known },
        carers,
        ['MIS-03'],
        'It is known where the child is: carers bring the child back. A missed curfew, a night with known friends or boundaries pushed are nothing for the police.',
      ),
      inferred(
        'vulnerable-lost',
        { ...noRisk, ...unknown, ...olderOrAdult, vulnerable: ['yes'] },
        to('report-online', 'rmfhc-2014'),
        ['MIS-04', 'MIS-08'],
        'Nobody knows where they are, and they are known to be especially vulnerable: the police are told at once, without waiting for a search.',
        'The text asks for a significant risk to be reported and leaves open what makes one. The information form holds health and other vulnerabilities beforehand, and the statutory guidance treats people who were trafficked separately. If one of these is known, not knowing where they are is a risk by itself.',
      ),
      inferred(
        'adult-whereabouts-known',
        { ...noRisk, ...adult, ...known },
        carers,
        ['MIS-08', 'MIS-03'],
        'It is known where they are, and there is no significant risk: do not tell the police.',
        'The texts set no point at which an adult is reported. An adult may be away without leave.',
      ),
      inferred(
        'adult-not-looked-for',
        { ...unsearched, ...adult },
        carers,
        ['MIS-08', 'MIS-03'],
        'Nobody has looked yet: those who work with them try to reach and find them together.',
        'The texts set no point at which an adult is reported. An adult may be away without leave; whether they are safe is what the search shows.',
      ),
      inferred(
        'adult-not-found',
        { ...searched, ...adult },
        vulnerableAdult,
        ['MIS-08', 'MIS-04'],
        'Looked for and not found: the police are told online, of a vulnerable adult, and agencies go on looking together.',
        'The texts set no point at which an adult is reported. After a search in vain nobody can say that they are safe. Whether it is a matter of adult safeguarding too is for the authority.',
      ),
    ],
    '2021': [
      stated(
        'not-looked-for',
        { ...unsearched, ...olderChild },
        carers,
        ['MIS-03', 'MIS-04'],
        'Nobody has looked on this occasion: carers first try to reach, find and bring back the child. The police expect it every time.',
      ),
      inferred(
        'not-found',
        { ...searched, ...olderChild },
        online,
        ['MIS-04'],
        'Looked for and not found: the police are told through the online form for partners.',
        'The 2021 edition wants the police where there is a true risk, and does not say whether a child nobody can find is at one. If enquiries have failed, nobody can say that the child is safe.',
      ),
    ],
    '2025': [
      stated(
        'not-looked-for',
        { ...unsearched, ...olderChild },
        carers,
        ['MIS-03'],
        'Nobody has looked yet: carers, with the social worker, first try to reach, find and bring back the child.',
      ),
      stated(
        'not-found',
        { ...searched, ...olderChild },
        online,
        ['MIS-04'],
        'Looked for and not found: the police are told through the online form for partners.',
      ),
    ],
  },
);
