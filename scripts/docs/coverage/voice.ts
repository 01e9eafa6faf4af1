import { type CoverageOf, followed } from '../duty-coverage.ts';

/** The child's voice. */
export const voiceCoverage: CoverageOf = {
  'VOI-01': {
    status: 'partly',
    how: "No record without the child's own words, or why there are none yet; then a step asks within a day. They stand first on the record and in the chronology, and are never changed.",
    routes: [
      'POST /records/:draftId/page/:page',
      'POST /incidents/:incidentId/accounts',
      'GET /children/:childId/chronology',
      'POST /me/record/:incidentId/words',
      'POST /children/:childId/together',
    ],
    tables: ['account', 'spoken_word'],
    tests: [
      'test/journeys-over-http.test.ts',
      'test/leaks/changes.test.ts',
      'test/voice/my-record.test.ts',
      'test/voice/together.test.ts',
    ],
    missing:
      'Key documents other than the record of an incident: plans, reviews, what goes to police and court.',
  },
  'VOI-02': {
    status: 'partly',
    how: "The young person's own pages tell what was written, by whom, why, what was decided and who looked, without anybody else's name; copies are asked for in one press, a text in a checked copy. A challenge has an owner who did not write the record, a clock, an answer in plain words, a decision taken again where facts were wrong, and a second look. A step to tell the child stands within three days of signing.",
    routes: [
      'GET /me/record/:incidentId',
      'GET /me/who-looked',
      'POST /me/copies',
      'POST /me/record/:incidentId/read',
      'POST /me/challenges',
      'POST /challenges/:challengeId/answer',
      'POST /challenges/:challengeId/decide-again',
    ],
    tables: ['challenge', 'challenge_event'],
    tests: [
      'test/voice/my-record.test.ts',
      'test/voice/challenges.test.ts',
      'test/voice/leaks.test.ts',
      'test/journeys/young-person.test.ts',
    ],
    missing:
      'Only records of incidents are listed one by one: what other rooms wrote comes with copies of everything. A young person without an account is told by a step, not by a page.',
  },
  'VOI-03': {
    status: 'partly',
    how: 'Words that follow a child are met with a suggestion while a record is written; quotations are left alone; another child who is named is pointed out.',
    routes: ['GET /records/:draftId/page/:page', 'POST /records/:draftId/page/:page'],
    files: ['src/incidents/record/language-hints.ts'],
    tests: ['test/journeys/something-has-happened.test.ts'],
    missing:
      'Additions, notes, reasons of reviewers, daybook, handovers and evidence are not looked at. Nothing looks for balance or accuracy.',
  },
  'VOI-06': {
    status: 'partly',
    how: 'A step of the social worker at levels 2 and 3, under 18.',
    ...followed,
    missing:
      'Nothing offers an advocate at level 1, from 18, or where there was no incident. An advocate has no sign-in role of their own to work with.',
  },
  'VOI-07': {
    status: 'done',
    how: 'Shown among the first things to do, before anybody tells the police, and followed as a step. Only 2021 asks for it.',
    ...followed,
  },
  'VOI-08': {
    status: 'partly',
    how: 'A step of the social worker or personal adviser where the answer is to tell the police.',
    ...followed,
    missing: `After other incidents only the account is asked for. What children say is not gathered for policy and learning.`,
  },
  'VOI-10': {
    status: 'partly',
    how: 'A step of the social worker or personal adviser where the answer is to tell the police.',
    ...followed,
    missing: `Complaints about the setting or the record, and a place to make one.`,
  },
};
