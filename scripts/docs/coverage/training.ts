import type { CoverageOf } from '../duty-coverage.ts';

const tests = ['test/workforce/training.test.ts', 'src/workforce/training/model.test.ts'] as const;

/** Training: topics, audiences, champions. */
export const trainingCoverage: CoverageOf = {
  'TRN-01': {
    status: 'partly',
    how: 'The ten topics, who has done which and when, who is due, and how many are up to date in each setting and agency.',
    routes: [
      'GET /training',
      'GET /training/people',
      'GET /training/coverage',
      'GET /api/v1/training/coverage',
    ],
    tables: ['training', 'training_answer', 'training_period'],
    tests,
    missing: 'Only those with an account here: other agencies keep registers of their own.',
  },
  'TRN-02': {
    status: 'partly',
    how: 'Everybody who works here belongs to an audience by their role; for those without an account the sessions held for them are counted.',
    routes: ['GET /training', 'POST /training/partnership/sessions'],
    tables: ['training', 'training_session'],
    tests,
    missing: 'How many of each audience are trained is not added up over the partnership.',
  },
  'TRN-03': {
    status: 'partly',
    how: 'Champions, the joint protocol with its day of review, and examples in which no known child is named.',
    routes: ['GET /training/partnership', 'POST /training/partnership/examples/:exampleId/sent'],
    tables: ['training_champion', 'joint_protocol', 'practice_example'],
    tests,
    missing: 'The documents lie elsewhere, and an example is sent outside: what is kept is that it was sent.',
  },
  'TRN-05': {
    status: 'partly',
    how: 'The groups in which young people take part, what they shape, and what came of what they said are kept by authority.',
    routes: ['GET /what-changed', 'POST /what-changed', 'GET /me/what-changed'],
    tables: ['participation_entry', 'said_and_done'],
    tests: ['test/voice/words/saying.test.ts'],
    missing: 'Nothing asks them how the Protocol is used where they live.',
  },
};
