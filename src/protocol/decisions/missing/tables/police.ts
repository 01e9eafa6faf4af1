import { tableByEdition } from '../../../engine/by-cells/table-by-edition.ts';
import { inferred, stated } from '../../../engine/table.ts';
import type { MissingRoute, PoliceEffect } from '../effect.ts';
import { columnsOf } from '../vocabulary.ts';
import { asAChild, away } from './who.ts';

const to = (route: MissingRoute): PoliceEffect => ({ route, law: [] });
const carers = to('carers-locate');
const online = to('report-online');
const emergency = to('call-999');

const noRisk = { ...away, risk: ['none'] };
const unknown = { ...noRisk, ...asAChild, whereabouts: ['unknown'] };

/** What is done about the police (MIS-03, MIS-04, MIS-08). */
export const police = tableByEdition<PoliceEffect>(
  'police',
  'What is done about the police',
  columnsOf('risk', 'located', 'whereabouts', 'enquiries', 'person'),
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
        'The text speaks of a child who is away. Danger is no less for having been found in it.',
      ),
      stated(
        'risk',
        { ...away, ...asAChild, risk: ['significant'] },
        online,
        ['MIS-04'],
        'At significant risk of harm: the police are told through the online form for partners.',
      ),
      inferred(
        'risk-adult',
        { ...away, risk: ['significant'], person: ['adult'] },
        online,
        ['MIS-08', 'MIS-04'],
        'A young adult at significant risk of harm: the police are told online, of a vulnerable adult.',
        'The texts name no way for adults. What would be reported of a child is reported of them too, and as help.',
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
        { ...noRisk, ...asAChild, whereabouts: ['known'] },
        carers,
        ['MIS-03'],
        'It is known where the child is: carers bring the child back. A missed curfew, a night with known friends or boundaries pushed are nothing for the police.',
      ),
      inferred(
        'adult-away',
        { ...noRisk, person: ['adult'] },
        carers,
        ['MIS-08', 'MIS-03'],
        'A young adult at no significant risk: those who work with them find them together, without a report to the police.',
        'The texts set no point at which an adult is reported; an adult may be away without leave. Once there is a significant risk, and it can lie in the silence itself, the police are told.',
      ),
    ],
    '2021': [
      stated(
        'not-looked-for',
        { ...unknown, enquiries: ['no'] },
        carers,
        ['MIS-03', 'MIS-04'],
        'Nobody has looked on this occasion: carers first try to reach, find and bring back the child. The police expect it every time.',
      ),
      inferred(
        'not-found',
        { ...unknown, enquiries: ['yes'] },
        online,
        ['MIS-04'],
        'Looked for and not found: the police are told through the online form for partners.',
        'The 2021 edition wants the police where there is a true risk, and does not say whether a child whom nobody can find is at one. After enquiries in vain nobody can vouch for the child.',
      ),
    ],
    '2025': [
      stated(
        'not-looked-for',
        { ...unknown, enquiries: ['no'] },
        carers,
        ['MIS-03'],
        'Nobody has looked yet: carers, with the social worker, first try to reach, find and bring back the child.',
      ),
      stated(
        'not-found',
        { ...unknown, enquiries: ['yes'] },
        online,
        ['MIS-04'],
        'Looked for and not found: the police are told through the online form for partners.',
      ),
    ],
  },
);
