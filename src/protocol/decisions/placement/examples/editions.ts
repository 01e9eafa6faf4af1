import { aChild, aLeaver, type PlacementExample } from '../example.ts';

const faraway = { homeArea: 'at-a-distance', crossesLondonBoundary: 'out-of-london' } as const;
const disposal = aChild({ ...faraway, onOrder: 'out-of-court-disposal' });
const supported = aChild({
  age: 17,
  settingKind: 'supported-accommodation',
  registration: 'unregistered',
});

/** On either side of the days on which an answer changes. */
export const editionExamples: readonly PlacementExample[] = [
  {
    name: 'On the first day of the 2021 edition there is an answer',
    facts: aChild({ occurredOn: '2021-03-01' }),
    expect: { '2021': ['none', 'in-order', 'told-move'] },
  },
  {
    name: 'On the last day of the 2021 edition a disposal is agreed on, not told',
    facts: { ...disposal, occurredOn: '2025-10-31' },
    expect: { '2021': ['director', 'in-order', 'order-disposal'] },
  },
  {
    name: 'On the first day of the 2025 edition a disposal is told like an order',
    facts: { ...disposal, occurredOn: '2025-11-01' },
    expect: { '2025': ['director', 'in-order', 'order-out-of-london'] },
  },
  {
    name: 'On the last day of the 2021 edition a care leaver who moves away is offered contact',
    facts: aLeaver({ ...faraway, occurredOn: '2025-10-31' }),
    expect: { '2021': ['none', 'in-order', 'there-leaver'] },
  },
  {
    name: 'On the first day of the 2025 edition the services of the new area are told of a care leaver',
    facts: aLeaver({ ...faraway, occurredOn: '2025-11-01' }),
    expect: { '2025': ['none', 'in-order', 'there-leaver'] },
  },
  {
    name: 'The day before the law asked it supported accommodation need not be registered',
    facts: { ...supported, occurredOn: '2023-10-27' },
    expect: { '2021': ['none', 'in-order', 'registration-not-asked'] },
  },
  {
    name: 'From the day the law asked it supported accommodation must be registered',
    facts: { ...supported, occurredOn: '2023-10-28' },
    expect: { '2021': ['none', 'stands-out', 'registration-missing'] },
  },
];
