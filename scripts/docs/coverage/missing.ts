import type { CoverageOf } from '../duty-coverage.ts';

const episode = 'GET /missing/episodes/:episodeId';
const tests = ['src/protocol/decisions/missing/verify.test.ts', 'test/missing/an-absence.test.ts'];
const decision = {
  routes: ['POST /missing/episodes/:episodeId/decide', 'POST /api/v1/decisions/:decision', episode],
  tables: ['missing_episode', 'missing_entry', 'missing_decision', 'missing_departure'],
  tests,
};

/** Missing from care: before, during and after an absence, and a home's picture. */
export const missingCoverage: CoverageOf = {
  'MIS-01': {
    status: 'partly',
    how: 'What was agreed with the child so that they need not be away is kept in part one of the information form, goes with them to the next home, and every absence makes the steps that bring what was learnt into plan and risk assessment.',
    routes: ['POST /children/:childId/missing/form', 'GET /missing/forms/:formId'],
    tables: ['missing_form'],
    tests: ['test/missing/forms.test.ts'],
    missing:
      'The care plan, the placement plan and the risk assessment themselves are not kept here: that the plan was changed is the evidence of a step.',
  },
  'MIS-02': {
    status: 'done',
    how: 'Part one is written with the child, their words stay theirs, each version is kept, a review is due after every absence and in its time, and the next home takes it on or asks.',
    routes: [
      'POST /children/:childId/missing/form',
      'POST /missing/forms/:formId/checks',
      'POST /children/:childId/missing/photograph',
    ],
    tables: [
      'missing_form',
      'missing_form_health',
      'missing_form_own_words',
      'missing_form_photograph',
      'missing_form_check',
    ],
    tests: ['test/missing/forms.test.ts'],
  },
  'MIS-03': {
    status: 'done',
    how: 'Every attempt to reach and find is a line with its time; while nobody has looked or it is known where they are it stays with the carers, as an unauthorised absence.',
    ...decision,
  },
  'MIS-04': {
    status: 'done',
    how: 'The decision says when the police are told and how, with reason and source, by the edition of the day; each new one keeps the earlier, and who departs from it says why.',
    ...decision,
  },
  'MIS-05': {
    status: 'partly',
    how: 'Part two is filled from part one and from the night, in the order in which police ask, to copy or print, and marked as handed over with time, reference and officer.',
    routes: ['GET /missing/episodes/:episodeId/report', 'POST /missing/episodes/:episodeId/report'],
    tables: ['missing_report', 'missing_police_grade'],
    tests,
    missing:
      'The fields of the online form for partners are not published: the order is that of the Philomena form. It is copied by hand, not sent.',
  },
  'MIS-06': {
    status: 'done',
    how: 'Being found starts the clock of the talk, 72 hours by the statutory guidance; offered, accepted, declined with the reason, held and by whom are kept, and that the police talk too where they were told.',
    routes: ['POST /missing/episodes/:episodeId/found', 'POST /missing/episodes/:episodeId/return'],
    tables: ['missing_found', 'missing_return'],
    tests,
  },
  'MIS-07': {
    status: 'partly',
    how: 'A home’s absences, repeats and reports are counted, and those that carers could have stayed with; a concern, a plan with the police and steps up have their day.',
    routes: ['GET /missing/homes/:settingId', 'POST /missing/homes/:settingId/notes'],
    tables: ['missing_look_back', 'missing_home_note'],
    tests: ['test/missing/homes.test.ts'],
    missing: 'Homes are not compared with each other, and the police have no account here.',
  },
  'MIS-08': {
    status: 'partly',
    how: 'From 18 the same pages speak of a vulnerable adult, the report does too, and the steps ask agencies to find them together.',
    ...decision,
    missing: 'Housing and health have no account here: that they were asked is a line of the timeline.',
  },
  'VOI-05': {
    status: 'partly',
    how: 'When they are back, the page of the talk says to whom it belongs: somebody independent, whom they can choose, and that they may say no.',
    routes: ['GET /missing/episodes/:episodeId/return'],
    tests,
    missing: 'Their rights when they are missing or found are not put in child-friendly words here.',
  },
};
