import { type CoverageOf, decided, followed, guided } from '../duty-coverage.ts';

/** Principles. */
export const principlesCoverage: CoverageOf = {
  'PRI-01': {
    status: 'partly',
    how: 'The guide asks it last; a record cannot be signed, and no decision about an incident taken, without an answer.',
    routes: ['GET /guide', 'POST /records/:draftId/decision', 'POST /incidents/:incidentId/decisions'],
    tables: ['decision'],
    tests: ['test/journeys/something-has-happened.test.ts', 'src/incidents/guide/guide-page.test.tsx'],
    missing:
      'It is asked at decisions about an incident. Decisions of police, prosecutors, panels and on placements are not taken here yet.',
  },
  'PRI-04': {
    status: 'partly',
    how: 'The restorative way and help from the youth justice service are steps, also where conduct keeps happening.',
    ...followed,
    missing: 'Diversion itself: panels, disposals, and children who are already in the justice system.',
  },
  'PRI-05': {
    status: 'partly',
    how: 'No table reads where a child is placed from, so the answer is the same for all. The social worker and the local youth justice service are told where the police are.',
    tests: [
      'src/protocol/decisions/incident/properties.test.ts',
      'src/protocol/decisions/incident/situation.test.ts',
    ],
    files: ['src/protocol/decisions/incident/steps/people.ts'],
    missing:
      'The home youth justice service does not take part in the decision before it is taken. Nothing shows whether out-of-area children are diverted as often.',
  },
  'PRI-06': {
    status: 'partly',
    how: 'A step at level 1, and above it where somebody or something was harmed; what was done is written into the record.',
    ...followed,
    missing:
      'Nothing is kept of consent, meetings or what came of them. Restorative work that police, panels or courts arrange is not here.',
  },
  'PRI-07': {
    status: 'partly',
    how: 'What the person harmed wants is asked, counts in the answer, and a step tells them of their rights.',
    ...decided,
    missing:
      'Their needs are not recorded for themselves, the rights are not set out to hand over, and the community has no place.',
  },
  'PRI-09': {
    status: 'partly',
    how: 'Needs are asked about as one yes or no; a step uses what helps the child.',
    ...guided,
    missing:
      'Which needs, language, assessment and its date are not recorded; nothing for those harmed (2021).',
  },
  'PRI-10': {
    status: 'partly',
    how: 'From 18 the answer says that the levels are only a guide, and steps of their own follow.',
    ...decided,
    missing:
      'Custody, court, probation and everything else that meets a care leaver. Under 2021 it rests on our reading.',
  },
  'PRI-11': {
    status: 'partly',
    how: 'Everybody is asked about worries; signs add steps of protection and never raise the level.',
    ...decided,
    missing: 'Screening, and looking for it where a charge or a placement is decided.',
  },
  'PRI-13': {
    status: 'partly',
    how: 'The guide asks for danger first and shows what protects the child before what concerns the police. No row cites it.',
    ...guided,
    missing: 'The order is not proved as a rule, and nothing holds it at charge, panel or court.',
  },
  'PRI-14': {
    status: 'partly',
    how: 'Our pages use these words, and a record in the making is met with suggestions for others.',
    routes: ['GET /records/:draftId/page/:page'],
    files: ['src/incidents/record/language-hints.ts'],
    tests: ['src/incidents/guide/words.test.ts', 'test/journeys/something-has-happened.test.ts'],
    missing:
      'Some steps say "child" of a young adult. Additions, notes, handovers and evidence get no suggestions.',
  },
};
