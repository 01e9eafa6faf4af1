import { type CoverageOf, places, told } from '../duty-coverage.ts';

const tests = ['src/protocol/decisions/missing/verify.test.ts', 'test/missing/an-absence.test.ts'];
const decision = {
  routes: [
    'POST /missing/episodes/:episodeId/decide',
    'POST /api/v1/decisions/:decision',
    'GET /missing/episodes/:episodeId',
  ],
  tables: ['missing_episode', 'missing_entry', 'missing_decision', 'missing_departure'],
  tests,
};

/** Missing from care: before, during and after an absence, and a home's picture. */
export const missingCoverage: CoverageOf = {
  'MIS-01': {
    status: 'partly',
    how: 'What was agreed with the child so that they need not be away is kept in part one of the information form and goes with them to the next home. Every absence makes the steps that bring what was learnt into plan and risk assessment.',
    ...places({
      steps: ['missing/learn-for-the-plan', 'missing/assess-risk-beforehand'],
      routes: ['POST /children/:childId/missing/form', 'GET /missing/forms/:formId'],
      tables: ['missing_form'],
      tests: ['test/missing/forms.test.ts'],
    }),
    missing:
      'The care plan, the placement plan and the risk assessment are kept elsewhere: that they were changed is the evidence of a step. Before the first absence nothing asks for the risk assessment.',
  },
  'MIS-02': {
    status: 'partly',
    how: 'Part one is written with the child, their words stay theirs, each version is kept, a review is due after every absence and in its time, and the next home takes it on or asks.',
    ...places(told, {
      steps: ['missing/take-out-part-one', 'missing/renew-part-one'],
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
    }),
    missing:
      'Nothing asks for the first one when a child moves in: it is first asked for when they are away.',
  },
  'MIS-03': {
    status: 'done',
    how: 'Every attempt to reach and find is a line with its time; while nobody has looked or it is known where they are it stays with the carers, as an unauthorised absence.',
    ...places(decision, told, { steps: ['missing/reach-and-find', 'missing/bring-back'] }),
  },
  'MIS-04': {
    status: 'done',
    how: 'The decision says when the police are told and how, with reason and source, by the edition of the day; each new one keeps the earlier, and who departs from it says why.',
    ...places(decision, {
      steps: ['missing/call-999', 'missing/report-missing'],
      routes: ['POST /missing/episodes/:episodeId/report'],
    }),
  },
  'MIS-05': {
    status: 'partly',
    how: 'Part two is filled from part one and from the night, in the order in which police ask, to copy or print, and marked as handed over with time, reference and officer.',
    steps: ['missing/fill-in-part-two'],
    routes: ['GET /missing/episodes/:episodeId/report', 'POST /missing/episodes/:episodeId/report'],
    tables: ['missing_report', 'missing_police_grade'],
    tests,
    missing:
      'The fields of the online form for partners are not published: the order is that of the Philomena form. It is copied by hand, not sent.',
  },
  'MIS-06': {
    status: 'partly',
    how: 'Being found starts the clock of the talk, 72 hours by the statutory guidance; offered, accepted, declined with the reason, held, and who by, are all recorded. If the police were told, a step makes sure that someone the child trusts is there when they talk too.',
    ...places(told, {
      steps: ['missing/offer-return-conversation', 'missing/police-talk-too'],
      routes: ['POST /missing/episodes/:episodeId/found', 'POST /missing/episodes/:episodeId/return'],
      tables: ['missing_found', 'missing_return'],
      tests: [...tests, 'test/missing/found.test.ts'],
    }),
    missing: 'What the police talk about and learn does not come here.',
  },
  'MIS-07': {
    status: 'partly',
    how: 'A home’s absences, repeats and reports are counted, and those that carers could have stayed with; a concern, a plan with the police and steps up have their day.',
    steps: ['missing/home-counts-the-absence'],
    routes: ['GET /missing/homes/:settingId', 'POST /missing/homes/:settingId/notes'],
    tables: ['missing_look_back', 'missing_home_note'],
    tests: ['test/missing/homes.test.ts'],
    missing:
      'Homes are not compared with each other, and the police do not read it. Nothing says which home reports in high volume but our own measure.',
  },
  'MIS-08': {
    status: 'partly',
    how: 'From 18 the same pages speak of a vulnerable adult, the report does too, and the steps ask agencies to find them together.',
    ...places(decision, told, { steps: ['missing/find-together', 'missing/report-vulnerable-adult'] }),
    missing: 'Agencies do not work on the same page: that they were asked is a line of the timeline.',
  },
  'MIS-09': {
    status: 'done',
    how: 'An absence that stays with the carers is kept, and recorded, as an unauthorised absence, with what was done and what the child says; nobody need tell the police for it to be on record.',
    ...places(decision, { steps: ['missing/record-absence'] }),
  },
};
