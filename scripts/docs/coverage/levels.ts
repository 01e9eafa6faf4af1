import { type CoverageOf, decided, followed, places, referred } from '../duty-coverage.ts';

/** Responding to incidents: level by level. */
export const levelsCoverage: CoverageOf = {
  'INC-L1-01': { status: 'done', how: 'Rows of both editions, each with an example.', ...decided },
  'INC-L1-02': {
    status: 'done',
    how: 'Level 1 of 2025 is never reported by the carer; the guide says who not to call, and why.',
    ...decided,
  },
  'INC-L1-03': {
    status: 'done',
    how: 'The manager decides whether to use the exception. What the warning belongs to is among our readings.',
    ...decided,
  },
  'INC-L1-04': {
    status: 'done',
    how: 'A step at level 1 to talk about what would put it right, and a page of the record asks what was done or is planned.',
    ...places(followed('incident/talk-it-through', 'incident/talk-it-through-when-calm'), {
      routes: ['POST /records/:draftId/page/:page'],
    }),
  },
  'INC-L1-05': {
    status: 'partly',
    how: 'A step at level 1, under 18, done with the social worker: of the manager, and in a foster home of the carer under 2025. A referral to either service is made and answered here.',
    ...places(followed('incident/find-support'), referred),
    missing:
      'Where drugs were found, or where the child may be exploited, the step names other help and not these two.',
  },
  'INC-L2-01': { status: 'done', how: 'Level 2 of each edition is read from its own rows.', ...decided },
  'INC-L2-02': {
    status: 'done',
    how: 'A notice and a step at once; nobody can approve a record at level 2 before the manager has decided, and not their own.',
    ...places(followed('incident/tell-manager', 'incident/manager-decides'), {
      routes: ['GET /review', 'POST /incidents/:incidentId/review'],
      tables: ['notice', 'decision', 'review'],
    }),
  },
  'INC-L2-03': {
    status: 'done',
    how: 'A notice to the social worker when the record is signed, a step with a clock, and who was told, how and when.',
    ...places(followed('incident/tell-manager', 'incident/take-advice', 'incident/tell-social-worker'), {
      routes: ['POST /records/:draftId/page/:page', 'POST /records/:draftId/sign', 'POST /notices/read'],
      tables: ['notice', 'person_told'],
    }),
  },
  'INC-L2-04': {
    status: 'done',
    how: "A step in foster homes; the fostering page asks about the out-of-hours team and for the family's own view.",
    ...places(followed('incident/take-advice'), { routes: ['POST /records/:draftId/page/:page'] }),
  },
  'INC-L2-05': {
    status: 'done',
    how: 'If the person harmed asks, or the person who decides thinks it is right, the route is a report online or by 101, and its steps follow. The registered manager and the social worker decide, and under 2025 the foster carer, unless the carer was harmed or is said to have done it.',
    ...places(followed('incident/report-level-2'), {
      routes: ['GET /guide', 'POST /records/:draftId/sign', 'POST /incidents/:incidentId/review'],
      tables: ['decision'],
      tests: [
        'src/protocol/decisions/incident/decide.test.ts',
        'src/protocol/decisions/incident/steps-for-route.test.ts',
      ],
    }),
  },
  'INC-L2-06': {
    status: 'partly',
    how: "A step at levels 2 and 3: keep it as it is, by the setting's policy, and write down who touched it.",
    ...followed('incident/preserve-evidence'),
    missing:
      'Where only a substance was found, it is destroyed within a day: that does not wait for the person who decides on a report.',
  },
  'INC-L2-07': {
    status: 'partly',
    how: 'A step at level 2 names the youth justice service among the help that fits; a referral to it is made and answered here.',
    ...places(followed('incident/plan-what-helps'), referred),
    missing: 'Where drugs were found the step names help with the use and not this service.',
  },
  'INC-L2-08': {
    status: 'partly',
    how: "The step that keeps evidence sends to the setting's own policy on it.",
    ...followed('incident/preserve-evidence'),
    missing: 'No such policy is kept here, and nothing asks whether there is one.',
  },
  'INC-L3-01': {
    status: 'done',
    how: 'Serious harm, a fire, damage over the limit or going on, significant disorder and recent sexual harm are 999, each by a row of its own.',
    ...places(decided, { steps: ['incident/call-999', 'incident/call-999-then-out-of-hours'] }),
  },
  'INC-L3-02': {
    status: 'done',
    how: 'What is told of the past is reported without 999; steps tell social services and listen.',
    ...places(decided, { steps: ['incident/listen-do-not-question', 'incident/report-harm'] }),
  },
  'INC-L3-03': {
    status: 'done',
    how: 'The second call is on the danger page and in the first step; the fostering page asks whether it was made.',
    ...places(followed('incident/call-999-then-out-of-hours', 'missing/call-out-of-hours-too'), {
      routes: ['GET /guide', 'POST /records/:draftId/page/:page'],
      tests: ['src/incidents/guide/guide-page.test.tsx'],
    }),
  },
  'INC-L3-04': {
    status: 'done',
    how: 'Each kind that the text names has its row, reported online or by 101; the step says that no immediate response is needed.',
    ...places(decided, { steps: ['incident/report-level-3'] }),
  },
  'INC-L3-05': {
    status: 'partly',
    how: 'Where the risk is managed the report asks for slow time with those who know the child; here a decision can be held for a named person, at most 7 days.',
    ...places(followed('incident/report-level-3'), {
      routes: ['POST /incidents/:incidentId/review', 'GET /review'],
      tables: ['review', 'notice'],
      tests: ['test/leaks/routes.test.ts'],
    }),
    missing: "The police's half, and that they were told of the wait.",
  },
};
