import { type CoverageOf, onceNoted } from '../duty-coverage.ts';

/** Reference, shown where it helps. */
export const referenceCoverage: CoverageOf = {
  'REF-01': {
    status: 'partly',
    how: 'The word gang is met with a suggestion while a record is written: say who was there and what was seen.',
    routes: ['GET /records/:draftId/page/:page', 'POST /records/:draftId/page/:page'],
    files: ['src/incidents/record/language-hints.ts'],
    tests: ['src/incidents/record/language-hints.test.ts'],
    missing: 'A screening, additions, notes and handovers get no suggestion.',
  },
  'REF-04': {
    status: 'partly',
    how: 'A step from 18 to 25 names DIVERT once the police want an interview.',
    ...onceNoted('incident/care-experience-considered'),
    missing: 'ENGAGE, the offers of the Care Leavers Compact, the work in prisons and ECPAT UK.',
  },
};
