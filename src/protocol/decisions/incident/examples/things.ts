import { type IncidentExample, inAHome } from '../example.ts';

/** Examples for the tables of drugs, illegal material and what was told of sexual harm. */
export const thingsExamples: readonly IncidentExample[] = [
  {
    name: 'Class B for the first time',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1 }),
    expect: {
      '2021': [1, 'resolve-internally', 'drugs-b-c-first'],
      '2025': [1, 'resolve-internally', 'drugs-b-c-first'],
    },
  },
  {
    name: 'Class C for the second time',
    facts: inAHome({ kind: 'drugs', class: 'C', occasion: 2 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-b-c-second'],
      '2025': [2, 'manager-decides', 'drugs-b-c-second'],
    },
  },
  {
    name: 'Class B for the third time',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 3 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-b-c-later'],
      '2025': [3, 'report-non-urgent', 'drugs-b-c-later'],
    },
  },
  {
    name: 'Class A for the first time',
    facts: inAHome({ kind: 'drugs', class: 'A', occasion: 1 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-a-first'],
      '2025': [2, 'manager-decides', 'drugs-a-first'],
    },
  },
  {
    name: 'Class A for the second time',
    facts: inAHome({ kind: 'drugs', class: 'A', occasion: 2 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-a-again'],
      '2025': [3, 'report-non-urgent', 'drugs-a-again'],
    },
  },
  {
    name: 'Class A in a larger quantity for the first time: a child at risk, no higher level',
    facts: inAHome({ kind: 'drugs', class: 'A', occasion: 1, largerQuantity: true }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-a-first'],
      '2025': [2, 'manager-decides', 'drugs-a-first'],
    },
  },
  {
    name: 'An unknown powder for the first time',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 1 }),
    expect: {
      '2021': [1, 'resolve-internally', 'drugs-unknown-first'],
      '2025': [1, 'resolve-internally', 'drugs-unknown-first'],
    },
  },
  {
    name: 'An unknown powder for the second time',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 2 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-unknown-second'],
      '2025': [2, 'manager-decides', 'drugs-unknown-second'],
    },
  },
  {
    name: 'An unknown powder for the third time',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 3 }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-unknown-later'],
      '2025': [3, 'report-non-urgent', 'drugs-unknown-later'],
    },
  },
  {
    name: 'A psychoactive substance for the first time',
    facts: inAHome({ kind: 'drugs', class: 'psychoactive', occasion: 1 }),
    expect: {
      '2021': [1, 'resolve-internally', 'drugs-psychoactive-first'],
      '2025': [1, 'resolve-internally', 'drugs-psychoactive-first'],
    },
  },
  {
    name: 'A psychoactive substance for the fourth time',
    facts: inAHome({ kind: 'drugs', class: 'psychoactive', occasion: 4 }),
    expect: {
      '2021': [2, 'manager-decides', 'drugs-psychoactive-again'],
      '2025': [2, 'manager-decides', 'drugs-psychoactive-again'],
    },
  },
  {
    name: 'Supply with nobody at immediate risk',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1, supply: true }),
    expect: {
      '2021': [3, 'report-non-urgent', 'drugs-supply'],
      '2025': [3, 'report-non-urgent', 'drugs-supply'],
    },
  },
  {
    name: 'Supply with somebody at immediate risk',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1, supply: true, immediateRisk: true }),
    expect: { '2021': [3, 'call-999', 'drugs-supply-risk'], '2025': [3, 'call-999', 'drugs-supply-risk'] },
  },
  {
    name: 'A child says they were assaulted tonight',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'recent' }),
    expect: { '2021': [3, 'call-999', 'sexual-recent'], '2025': [3, 'call-999', 'sexual-recent'] },
  },
  {
    name: 'A child speaks of abuse years ago: never a 999 matter',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'historical' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'sexual-historical'],
      '2025': [3, 'report-non-urgent', 'sexual-historical'],
    },
  },
  {
    name: 'A child speaks of past exploitation: never a 999 matter',
    facts: inAHome({ kind: 'sexual', what: 'exploitation', when: 'historical' }),
    expect: {
      '2021': [3, 'report-non-urgent', 'sexual-historical'],
      '2025': [3, 'report-non-urgent', 'sexual-historical'],
    },
  },
  {
    name: 'Indecent images on the shared tablet',
    facts: inAHome({ kind: 'illegal-material', what: 'indecent-images' }),
    expect: {
      '2021': [2, 'manager-decides', 'illegal-material-found'],
      '2025': [3, 'report-non-urgent', 'illegal-material-shared'],
    },
  },
  {
    name: 'Extremist files on their own phone alone',
    facts: inAHome({ kind: 'illegal-material', what: 'extremist', device: 'own' }),
    expect: {
      '2021': [2, 'manager-decides', 'illegal-material-found'],
      '2025': [2, 'manager-decides', 'illegal-material-own'],
    },
  },
  {
    name: 'A child sent a picture of themselves',
    facts: inAHome({ kind: 'illegal-material', what: 'indecent-images', device: 'own', ofThemselves: true }),
    expect: {
      '2021': [2, 'manager-decides', 'illegal-material-found'],
      '2025': [2, 'manager-decides', 'illegal-material-of-themselves'],
    },
  },
  {
    name: 'A child is ill from a pill nobody can name',
    facts: inAHome({ kind: 'drugs', class: 'unknown', occasion: 1, immediateRisk: true }),
    expect: { '2021': [1, 'call-999', 'hurt-emergency'], '2025': [1, 'call-999', 'hurt-emergency'] },
  },
  {
    name: 'Cannabis kept for someone else',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 1, carriesForOthers: true }),
    expect: {
      '2021': [1, 'resolve-internally', 'concern-exploitation'],
      '2025': [1, 'resolve-internally', 'concern-exploitation'],
    },
  },
  {
    name: 'A child is said to have touched another child tonight',
    facts: inAHome({ kind: 'sexual', what: 'assault', when: 'recent' }, { child: 'did-it' }),
    expect: { '2021': [3, 'call-999', 'sexual-recent'], '2025': [3, 'call-999', 'sexual-recent'] },
  },
  {
    name: 'Ill from class B, found for the third time',
    facts: inAHome({ kind: 'drugs', class: 'B', occasion: 3 }, { hurt: 'unwell' }),
    expect: {
      '2021': [3, 'call-999', 'drugs-b-c-later'],
      '2025': [3, 'call-999', 'drugs-b-c-later'],
    },
  },
  {
    name: 'Somebody online threatens a child with a picture of them',
    facts: {
      ...inAHome(
        { kind: 'illegal-material', what: 'indecent-images', ofThemselves: true },
        { child: 'harmed', doneBy: 'outside' },
      ),
      conduct: [
        { kind: 'illegal-material', what: 'indecent-images', ofThemselves: true },
        { kind: 'threat', immediate: false, of: 'words' },
      ],
    },
    expect: {
      '2021': [3, 'report-non-urgent', 'illegal-material-blackmail'],
      '2025': [3, 'report-non-urgent', 'illegal-material-blackmail'],
    },
  },
];
