import { type CoverageOf, decided, followed, guided } from '../duty-coverage.ts';

/** Responding to incidents: what holds at every level. */
export const incidentsCoverage: CoverageOf = {
  'INC-01': {
    status: 'partly',
    how: 'A caution with every answer.',
    ...guided,
    missing:
      "The kinds of adverse experience are not listed, and what is known of this child's is not there to be looked at.",
  },
  'INC-02': {
    status: 'done',
    how: 'The first caution of every answer, before anybody is called.',
    ...guided,
  },
  'INC-03': {
    status: 'done',
    how: 'Every incident gets its level, with the reasons, under the edition of its day; the record keeps it.',
    routes: [
      'GET /guide',
      'POST /records/:draftId/sign',
      'POST /api/v1/decisions/:decision',
      'POST /api/v1/incidents',
    ],
    tables: ['decision'],
    tests: ['src/protocol/decisions/incident/decide.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'INC-04': {
    status: 'done',
    how: 'The factors of the edition stand with every answer; whoever signs and whoever reviews marks those that were weighed.',
    routes: [
      'GET /guide',
      'POST /records/:draftId/decision',
      'POST /api/v1/incidents',
      'POST /incidents/:incidentId/decisions',
    ],
    tables: ['decision'],
    tests: ['test/incidents/factors-weighed.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'INC-05': {
    status: 'done',
    how: 'Whether staff can manage the risk is asked, and counts wherever property, disorder, a threat, a weapon or a repeat is at stake. Where it is not said, nothing is assumed. Serious harm, a fire, recent sexual harm and danger to people stay with 999 in any case.',
    ...decided,
  },
  'INC-06': {
    status: 'done',
    how: 'A step at levels 2 and 3: the officer advises, and is no way of reporting. The page on the police also cites it, and does not ask about it.',
    ...followed,
  },
  'INC-07': {
    status: 'done',
    how: 'Always level 3 under 2025, reported without 999; a step keeps the device untouched.',
    ...decided,
  },
  'INC-08': {
    status: 'done',
    how: 'A step asks the police to take it away; an object that is no offensive weapon is told apart.',
    ...followed,
  },
  'INC-09': {
    status: 'done',
    how: 'Said with the answer, beside the steps for destroying it or having it collected.',
    ...followed,
  },
  'INC-10': {
    status: 'partly',
    how: 'A step of the manager where the answer is to tell the police.',
    ...followed,
    missing: `Custody and release are not recorded, and the authority's part when a child cannot return is not named.`,
  },
  'INC-11': {
    status: 'partly',
    how: 'With every 999: if the danger passes, tell the police and ask them to leave it to the setting.',
    ...followed,
    missing: 'What the police then do: nothing of theirs is here.',
  },
};
