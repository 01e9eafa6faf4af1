import { type CoverageOf, followed, movedWith, places } from '../duty-coverage.ts';

const signed = {
  routes: ['POST /records/:draftId/sign', 'GET /incidents/:incidentId', 'POST /api/v1/incidents'],
  tests: ['test/incidents/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
} as const;

/** Recording. */
export const recordingCoverage: CoverageOf = {
  'REC-01': {
    status: 'done',
    how: "One signing puts it into the child's file and into the daybook; for a foster home it tells the supervising social worker and the child's social worker.",
    ...places(signed, {
      routes: ['POST /children/:childId/restraints', 'GET /rights/:moment'],
      tables: ['incident', 'daybook_entry', 'notice', 'restraint'],
      tests: ['test/workforce/restraint.test.ts'],
    }),
  },
  'REC-02': {
    status: 'done',
    how: 'Each has a field that must be filled, the reason for police where they were contacted, and in foster homes the out-of-hours team and why.',
    ...signed,
    tables: ['incident'],
  },
  'REC-03': {
    status: 'partly',
    how: 'Every record asks what the risk assessment needs; at levels 2 and 3, and after an absence, a step changes it.',
    ...places(
      followed('incident/plan-what-helps', 'incident/plan-help-with-the-use', 'missing/learn-for-the-plan'),
      {
        routes: ['POST /records/:draftId/page/:page'],
      },
    ),
    missing: 'Incidents that neighbourhood police raise. The risk assessment itself is not kept here.',
  },
  'REC-04': {
    status: 'done',
    how: 'Who was told, how and when; when they read the notice; and steps closed with evidence.',
    ...places(
      followed(
        'incident/tell-manager',
        'incident/take-advice',
        'incident/inform-social-worker',
        'incident/tell-personal-adviser',
      ),
      {
        routes: ['POST /records/:draftId/page/:page', 'POST /notices/read'],
        tables: ['person_told', 'notice'],
      },
    ),
  },
  'REC-05': {
    status: 'done',
    how: 'A task of every move into a home of another area: the protocol is given, or with a foster home talked about when it is bought, and where there is none adopting this one is talked about. An incident reminds of it. The page of the home shows what was agreed for each child.',
    ...places(movedWith('placement/local-protocol-given', 'placement/local-protocol-discussed'), {
      routes: ['GET /settings/:settingId'],
    }),
  },
  'REC-06': {
    status: 'partly',
    how: 'Every entry is signed and dated by its author and never changed; a correction is shown beside it with its reason. A measure of control, discipline or restraint has a record of its own, with the talks and clocks of regulation 35. What must be notified is a step, and what has to be judged is judged with its reason.',
    ...places(followed('incident/notify-regulation-40', 'incident/judge-regulation-40'), {
      routes: [
        'POST /incidents/:incidentId/addenda',
        'POST /incidents/:incidentId/review',
        'POST /children/:childId/restraints',
        'POST /restraints/:restraintId/additions',
      ],
      tables: ['incident', 'addendum', 'daybook_entry', 'restraint', 'restraint_entry'],
      tests: ['test/leaks/changes.test.ts', 'test/workforce/restraint.test.ts'],
    }),
    missing: 'Nothing checks a record against the rest of what the guide asks.',
  },
};
