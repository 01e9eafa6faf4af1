import { type CoverageOf, movedWith, places } from '../duty-coverage.ts';

const concerns = {
  routes: [
    'POST /providers/:organisationId/concerns',
    'GET /concerns/:concernId',
    'POST /concerns/:concernId',
  ],
  tables: ['provider_concern', 'provider_concern_event'],
  tests: ['test/placements/providers.test.ts'],
} as const;

/** Commissioning. */
export const commissioningCoverage: CoverageOf = {
  'CMS-01': {
    status: 'partly',
    how: 'A commissioner records where in the contract the provider is held to the Protocol, and reads of each home how many reports of an absence carers could have done without.',
    routes: ['POST /providers/:organisationId/pledges', 'GET /missing/homes/:settingId'],
    tables: ['provider_pledge', 'missing_look_back'],
    tests: ['test/placements/providers.test.ts', 'test/missing/homes.test.ts'],
    missing:
      'Other calls to the police are not counted, and the measures that a contract carries are not kept.',
  },
  'CMS-02': {
    status: 'partly',
    how: 'A session held for homes or foster carers is kept: its topics, how many were asked and how many came.',
    routes: ['GET /training/partnership', 'POST /training/partnership/sessions'],
    tables: ['training_session'],
    tests: ['test/workforce/training.test.ts'],
    missing: 'Who held it together is not said, and support other than training is not kept.',
  },
  'CMS-03': {
    status: 'partly',
    how: 'Every known home is on one list, no matter who buys from it, with its registration and its pledge.',
    routes: ['GET /providers', 'GET /providers/:organisationId', 'GET /settings/:settingId'],
    tables: ['setting', 'setting_check'],
    tests: ['test/placements/providers.test.ts'],
    missing: 'Only homes that somebody has entered.',
  },
  'CMS-04': {
    status: 'partly',
    how: 'Giving accurate information is a task before a move. An authority or a provider raises a concern or asks for help, with a day for the answer; the answer, a dispute and each step to end it are written down.',
    ...places(movedWith('placement/accurate-information'), concerns),
    missing:
      'The information given is not kept. Nobody is told when a concern is raised or its answer is late: it shows on the page of the provider.',
  },
  'CMS-05': {
    status: 'partly',
    how: 'A provider states a need that is not met and what the authority could do, or that regular calls to the police are likely.',
    ...concerns,
    missing:
      'The authority is not told: it shows on the page of the provider. The police have no part in it.',
  },
  'CMS-06': {
    status: 'partly',
    how: 'What was agreed locally on drugs, weapons, illegal material, insurance, restraint and when to call the police is written down by a commissioner and read by everybody who works here.',
    routes: ['GET /practice-notes', 'POST /practice-notes'],
    tables: ['practice_note'],
    tests: ['test/placements/providers.test.ts'],
    missing:
      'The guide and the record do not show it where it is needed, and nobody is told when one is due for review.',
  },
};
