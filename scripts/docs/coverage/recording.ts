import { type CoverageOf, followed } from '../duty-coverage.ts';

const signed = {
  routes: ['POST /records/:draftId/sign', 'GET /incidents/:incidentId', 'POST /api/v1/incidents'],
  tests: ['test/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
} as const;

/** Recording. */
export const recordingCoverage: CoverageOf = {
  'REC-01': {
    status: 'done',
    how: "One signing puts it into the child's file and into the daybook; for a foster home it tells the supervising social worker and the child's social worker.",
    ...signed,
    tables: ['incident', 'daybook_entry', 'notice'],
  },
  'REC-02': {
    status: 'done',
    how: 'Each has a field that must be filled, the reason for police where they were contacted, and in foster homes the out-of-hours team and why.',
    ...signed,
    tables: ['incident'],
  },
  'REC-03': {
    status: 'partly',
    how: 'The record asks what the risk assessment needs, and a step of the manager follows.',
    ...followed,
    missing: 'Incidents that neighbourhood police raise. The risk assessment itself is not kept here.',
  },
  'REC-04': {
    status: 'done',
    how: 'Who was told, how and when; when they read the notice; and steps closed with evidence.',
    routes: [
      'POST /records/:draftId/page/:page',
      'POST /notices/:noticeId/acknowledge',
      'POST /steps/:stepId',
    ],
    tables: ['person_told', 'notice', 'step_event'],
    tests: ['test/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'REC-05': {
    status: 'partly',
    how: 'A step after an incident with a child placed out of area.',
    ...followed,
    missing: 'It comes with an incident only, not with the placement or at commissioning.',
  },
  'REC-06': {
    status: 'partly',
    how: 'Every entry is signed and dated by its author and never changed; a correction stands beside it with its reason.',
    routes: ['POST /incidents/:incidentId/addenda', 'POST /incidents/:incidentId/corrections'],
    tables: ['incident', 'addendum', 'daybook_entry'],
    tests: ['test/leaks/changes.test.ts'],
    missing:
      'Nothing checks a record against the guide, and measures of control or restraint have no record of their own.',
  },
};
