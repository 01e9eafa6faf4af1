import { type CoverageOf, followed, onceNoted, places } from '../duty-coverage.ts';

const asked = {
  routes: ['GET /children/:childId/status', 'POST /api/v1/decisions/:decision'],
  tables: ['care_episode'],
  tests: ['src/protocol/decisions/care-status/verify.test.ts'],
} as const;

/** Care status and care leavers. */
export const statusCoverage: CoverageOf = {
  'STA-01': {
    status: 'done',
    how: 'The care-status decision says for any day whether a child is looked after and on what, from the episodes of care; accommodation counts once it has lasted, and where only the hours would say so it asks for them. A move reads it.',
    ...places(asked, {
      routes: ['POST /children/:childId/moves'],
      tests: ['src/protocol/decisions/care-status/care-so-far.test.ts'],
    }),
  },
  'STA-02': {
    status: 'done',
    how: 'The category in law and the Protocol’s wording are shown side by side, with care experience; if they differ, a reason says so.',
    ...places(asked, { tests: ['src/protocol/decisions/care-status/decide.test.ts'] }),
  },
  'STA-03': {
    status: 'partly',
    how: 'Said with every care status, on the page of the child too; a step of the personal adviser after an incident under 2025.',
    ...places(asked, followed('incident/confirm-care-status'), { steps: ['care-status/ask-authority'] }),
    missing: 'The question is not sent to the authority, and its answer is not kept.',
  },
  'STA-04': {
    status: 'partly',
    how: 'Said with the care status from 18 to 25; a step of the personal adviser to tell the police and ask for diversion, under 2025.',
    ...places(asked, onceNoted('incident/care-experience-considered'), {
      steps: ['care-status/weigh-care-in-justice'],
    }),
    missing: 'What police, prosecutors, courts and those who run a sentence do.',
  },
};
