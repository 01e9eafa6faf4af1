import type { ExampleByCells } from '../../engine/by-cells/example.ts';
import type { PoliceResponseFacts } from './facts.ts';

type Example = ExampleByCells<PoliceResponseFacts>;

/** The ordinary case: a carer reports by 101 that a child of 14 broke a window, and asks for nobody. */
export const aReport = (besides: Partial<Example['facts']> = {}): Example['facts'] => ({
  age: 14,
  level: 1,
  route: 'report-non-urgent',
  attendanceAsked: false,
  dangerNow: false,
  ...besides,
});

/** Every example: together they stand on every row of both editions and on both sides of every boundary. */
export const policeResponseExamples: readonly Example[] = [
  {
    name: 'A carer reports a broken window at level 1 and asks for nobody',
    facts: aReport(),
    expect: {
      '2021': [
        'no-attendance-crime-report not-here true',
        'level-1-reported',
        'no-outcome-21',
        'every-child',
      ],
      '2025': [
        'no-attendance-crime-report preferred false',
        'level-1-reported',
        'preferred',
        'concern-not-asked',
      ],
    },
  },
  {
    name: 'A new carer asks for officers because of broken crockery',
    facts: aReport({ attendanceAsked: true, safeguardingConcern: false }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'level-1-asked-for'],
      '2025': ['call-back-agree-no-attendance preferred false', 'level-1-asked-for', 'no-concern'],
    },
  },
  {
    name: 'A neighbour rings about shouting that the home has settled',
    facts: aReport({ route: 'resolve-internally', safeguardingConcern: false }),
    expect: {
      '2021': ['leave-to-setting not-here true', 'kept-at-home'],
      '2025': ['leave-to-setting preferred false', 'kept-at-home'],
    },
  },
  {
    name: 'A frightened carer rang 999 about a scratch, and nobody has to come',
    facts: aReport({ route: 'call-999' }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'level-1-by-999'],
      '2025': ['call-back-agree-no-attendance preferred false', 'level-1-by-999'],
    },
  },
  {
    name: 'The person harmed wants a level 2 assault reported, and the home manages',
    facts: aReport({ level: 2 }),
    expect: {
      '2021': ['no-attendance-crime-report not-here true', 'level-2-not-by-999'],
      '2025': ['no-attendance-crime-report consider false', 'level-2-not-by-999', 'considered'],
    },
  },
  {
    name: 'A level 2 assault came by 999, and nobody asks for officers',
    facts: aReport({ level: 2, route: 'call-999' }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'level-2-by-999'],
      '2025': ['call-back-agree-no-attendance consider false', 'level-2-by-999'],
    },
  },
  {
    name: 'A home asks for officers at level 2 because it cannot manage alone',
    facts: aReport({ level: 2, attendanceAsked: true, safeguardingConcern: true }),
    expect: {
      '2021': ['attend not-here true', 'asked-for-more'],
      '2025': ['attend consider true', 'asked-for-more', 'concern'],
    },
  },
  {
    name: 'A passer-by reports a child of 13 from a home and knows no level',
    facts: aReport({ age: 13, level: undefined }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'level-not-said'],
      '2025': ['call-back-agree-no-attendance consider false', 'level-not-said', 'considered-without-level'],
    },
  },
  {
    name: 'A foster carer asks for officers and does not know of levels',
    facts: aReport({ level: undefined, attendanceAsked: true }),
    expect: {
      '2021': ['attend not-here true', 'asked-for-without-level'],
      '2025': ['attend consider false', 'asked-for-without-level'],
    },
  },
  {
    name: 'A weapon was handed over, and the home reports it without hurry',
    facts: aReport({ level: 3 }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'level-3-not-by-999'],
      '2025': ['call-back-agree-no-attendance consider false', 'level-3-not-by-999'],
    },
  },
  {
    name: 'A home rings 999 about a grave assault that is over',
    facts: aReport({ level: 3, route: 'call-999' }),
    expect: {
      '2021': ['attend not-here true', 'level-3-by-999'],
      '2025': ['attend consider false', 'level-3-by-999'],
    },
  },
  {
    name: 'A child of 15 holds a knife to somebody now',
    facts: aReport({ age: 15, level: 3, route: 'call-999', attendanceAsked: true, dangerNow: true }),
    expect: {
      '2021': ['attend not-here true', 'danger-now'],
      '2025': ['attend consider true', 'danger-now', 'child-in-danger'],
    },
  },
  {
    name: 'Officers were called to a fight that is over, at level 1',
    facts: aReport({ route: 'call-999', dangerPassed: true, safeguardingConcern: false }),
    expect: {
      '2021': ['leave-to-setting not-here true', 'danger-passed'],
      '2025': ['leave-to-setting preferred false', 'danger-passed'],
    },
  },
  {
    name: 'The danger has passed, and nobody knows the level',
    facts: aReport({ level: undefined, route: 'call-999', dangerPassed: true }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'danger-passed-not-placed'],
      '2025': ['call-back-agree-no-attendance consider false', 'danger-passed-not-placed'],
    },
  },
  {
    name: 'A child who set a fire is calm, and the fire is out',
    facts: aReport({ level: 3, route: 'call-999', dangerPassed: true, outOfArea: true }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here true', 'danger-passed-grave'],
      '2025': ['call-back-agree-no-attendance consider false', 'danger-passed-grave'],
    },
  },
  {
    name: 'A child of 9 threw stones at cars',
    facts: aReport({ age: 9, level: 2 }),
    expect: {
      '2021': ['no-attendance-crime-report not-here true', 'every-child'],
      '2025': ['no-attendance-crime-report not-here false', 'too-young-for-an-outcome'],
    },
  },
  {
    name: 'A care leaver of 20 placed out of the area quarrels with a neighbour',
    facts: aReport({ age: 20, outOfArea: true, safeguardingConcern: false }),
    expect: {
      '2021': ['no-attendance-crime-report not-here false', 'adult-without-concern'],
      '2025': ['no-attendance-crime-report preferred false', 'no-concern'],
    },
  },
  {
    name: 'A care leaver of 19 whose flat was taken over is reported by a neighbour',
    facts: aReport({ age: 19, level: 2, safeguardingConcern: true }),
    expect: {
      '2021': ['no-attendance-crime-report not-here true', 'adult-with-concern'],
      '2025': ['no-attendance-crime-report consider true', 'concern'],
    },
  },
  {
    name: 'A care leaver of 22 is being attacked',
    facts: aReport({ age: 22, level: 3, route: 'call-999', attendanceAsked: true, dangerNow: true }),
    expect: {
      '2021': ['attend not-here true', 'adult-in-danger'],
      '2025': ['attend consider true', 'adult-in-danger'],
    },
  },
  {
    name: 'A neighbour reports a care leaver of 23 and nobody knows more',
    facts: aReport({ age: 23, level: undefined }),
    expect: {
      '2021': ['call-back-agree-no-attendance not-here false', 'level-not-said'],
      '2025': ['call-back-agree-no-attendance consider false', 'level-not-said'],
    },
  },
  ...(
    [
      ['2021-03-01', { '2021': ['no-attendance-crime-report not-here true', 'level-1-reported'] }],
      ['2025-10-31', { '2021': ['no-attendance-crime-report not-here true', 'level-1-reported'] }],
      ['2025-11-01', { '2025': ['no-attendance-crime-report preferred false', 'level-1-reported'] }],
    ] as const
  ).map(([occurredOn, expect]) => ({
    name: `A window is broken on ${occurredOn}`,
    facts: aReport({ occurredOn }),
    expect,
  })),
];
