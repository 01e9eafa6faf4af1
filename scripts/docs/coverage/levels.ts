import { type CoverageOf, decided, followed } from '../duty-coverage.ts';

/** Responding to incidents: level by level. */
export const levelsCoverage: CoverageOf = {
  'INC-L1-01': { status: 'done', ...decided },
  'INC-L1-02': {
    status: 'done',
    how: 'Level 1 of 2025 is never reported by the carer; the guide says whom not to call, and why.',
    ...decided,
  },
  'INC-L1-03': {
    status: 'done',
    how: 'The manager decides whether to use the exception. We ask for the warning where conduct was prolonged too: see our readings.',
    ...decided,
  },
  'INC-L1-04': {
    status: 'done',
    how: 'A step at level 1, and a page of the record asks what was done or is planned.',
    ...followed,
  },
  'INC-L1-05': {
    status: 'partly',
    how: 'A step at level 1, under 18, done with the social worker.',
    ...followed,
    missing:
      "In a foster home the step is the supervising social worker's, not the carer's. The referral itself is made elsewhere.",
  },
  'INC-L2-01': { status: 'done', ...decided },
  'INC-L2-02': {
    status: 'done',
    how: 'A notice and a step at once; nobody can approve a record at level 2 before the manager has decided, and not their own.',
    routes: ['GET /review', 'POST /incidents/:incidentId/decisions', 'POST /incidents/:incidentId/approve'],
    tables: ['notice', 'step', 'decision', 'review'],
    tests: ['test/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'INC-L2-03': {
    status: 'done',
    how: 'A notice to the social worker when the record is signed, a step with a clock, and who was told, how and when.',
    routes: ['POST /records/:draftId/sign', 'POST /notices/:noticeId/acknowledge', 'GET /my-work'],
    tables: ['notice', 'person_told', 'step'],
    tests: ['test/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'INC-L2-04': {
    status: 'done',
    how: "A step in foster homes; the fostering page asks about the out-of-hours team and for the family's own view.",
    ...followed,
  },
  'INC-L2-05': {
    status: 'done',
    how: 'Where the person harmed asks, or whoever decides finds it right, the route is a report online or by 101, and its steps follow.',
    routes: ['GET /guide', 'POST /incidents/:incidentId/decisions'],
    tables: ['decision', 'step'],
    tests: [
      'src/protocol/decisions/incident/decide.test.ts',
      'src/protocol/decisions/incident/steps-for-route.test.ts',
    ],
  },
  'INC-L2-06': { status: 'done', how: 'A step at levels 2 and 3.', ...followed },
  'INC-L2-07': { status: 'done', how: 'A step at level 2, from 10 to 17.', ...followed },
  'INC-L3-01': { status: 'done', ...decided },
  'INC-L3-02': {
    status: 'done',
    how: 'What is told of the past is reported without 999, and a step tells social services.',
    ...decided,
  },
  'INC-L3-03': {
    status: 'done',
    how: 'The second call stands on the danger page and among the first steps; the fostering page asks whether it was made.',
    routes: ['GET /guide', 'POST /records/:draftId/page/:page'],
    tables: ['step'],
    tests: ['src/incidents/guide/guide-page.test.tsx'],
  },
  'INC-L3-04': { status: 'done', ...decided },
  'INC-L3-05': {
    status: 'partly',
    how: 'Where staff can manage the risk it is reported and decided in slow time: a decision can be held for a named person, at most 7 days.',
    routes: ['POST /incidents/:incidentId/hold', 'GET /review'],
    tables: ['review', 'notice'],
    tests: ['test/leaks/routes.test.ts'],
    missing: `The police's half, and that they were told of the wait.`,
  },
};
