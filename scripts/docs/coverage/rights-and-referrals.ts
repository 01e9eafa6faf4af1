import type { CoverageOf } from '../duty-coverage.ts';

/** What children are told they may expect of others, where the work of those others has no room yet. */
const told = {
  routes: ['GET /rights/:moment', 'GET /me/rights/:moment'],
  tests: ['test/voice-words/reading-age.test.ts'],
} as const;

/** A referral that opens what it names, for as long as it is open. */
const referred = {
  routes: ['POST /referrals/new/:childId', 'POST /referrals/:referralId/move/:event'],
  tables: ['agency_referral', 'agency_referral_event'],
  tests: ['test/telling/referrals.test.ts'],
} as const;

/** Duties of which only the telling or the asking is here: rights in plain words, and referrals between agencies. */
export const rightsAndReferralsCoverage: CoverageOf = {
  'PRI-08': {
    status: 'partly',
    how: 'Children read that they are to be treated fairly by the police, and what to do when they are not.',
    ...told,
    missing: 'No measure shows whether some children are treated worse than others.',
  },
  'COM-EDU-04': {
    status: 'partly',
    how: 'A referral to a school or virtual school shares what it names, with purpose and basis.',
    ...referred,
    missing: 'What a school needs is in words; plans, transport and attendance have no fields.',
  },
  'COM-HEA-02': {
    status: 'partly',
    how: 'A referral to a health service shares what it names, and is accepted or declined.',
    ...referred,
    missing: 'The planning in custody, at court and at transition.',
  },
  'COM-CP-01': {
    status: 'partly',
    how: 'Referrals let corporate parents ask each other for support, chase it and see what came of it.',
    ...referred,
    missing: 'What services there are, and offers of work and of taking part.',
  },
  'COM-CTS-01': {
    status: 'partly',
    how: 'Young people read that the court is to know that they are in care, and what they may tell it.',
    ...told,
    missing: 'The record and the information for the court itself.',
  },
  'VOI-12': {
    status: 'partly',
    how: 'Young people read that those who decide are to ask about their care history.',
    ...told,
    missing: 'The question put to those who decide, which comes with the justice rooms.',
  },
  'VOI-13': {
    status: 'partly',
    how: 'A young person may say that words about them are wrong; hints in the record name labels that follow a child.',
    routes: ['POST /me/challenges'],
    tables: ['challenge', 'challenge_event'],
    tests: ['test/voice/challenges.test.ts', 'src/incidents/record/language-hints.test.ts'],
    missing: 'Nothing looks for adultification beyond single words.',
  },
  'CUS-06': {
    status: 'partly',
    how: 'Young people read that they will be asked, and that they may say that they are or were in care.',
    ...told,
    missing: 'The question itself, asked by custody staff and liaison.',
  },
  'CUS-08': {
    status: 'partly',
    how: 'Young people read what is to be planned with them from the first day.',
    ...told,
    missing: 'The plan, and whose work it is.',
  },
};
