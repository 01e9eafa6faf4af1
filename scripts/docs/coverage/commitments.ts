import { answeredOnly, type CoverageOf, movedWith, places, referred, told } from '../duty-coverage.ts';

/** Commitments of the partners: what is here of them. */
export const commitmentsCoverage: CoverageOf = {
  'COM-LA-02': {
    status: 'partly',
    how: 'A commissioner sees how many people of each provider are up to date in each topic, and how many came to sessions held for homes and foster carers.',
    routes: ['GET /training/coverage', 'POST /training/partnership/sessions'],
    tables: ['training', 'training_session'],
    tests: ['test/workforce/training.test.ts'],
    missing:
      'Nothing asks whether a provider knows what is expected of it. Kinship and staying put carers have no place.',
  },
  'COM-LA-03': {
    status: 'partly',
    how: 'The decision on a placement says what the authority owes in custody: a plan for the time inside, and visits and reviews that go on.',
    ...answeredOnly('placement/detention-plan', 'placement/visits-and-reviews-go-on'),
    missing:
      'A move into custody cannot be entered here, so nobody has it as a task. The plan, visits and reviews are not kept.',
  },
  'COM-EDU-03': {
    status: 'partly',
    how: 'A move asks whether they can stay at school, college or work, and makes it a task to arrange or keep it.',
    ...movedWith(
      'placement/find-out-school',
      'placement/education-arranged',
      'placement/virtual-school-asked',
      'placement/education-kept',
    ),
    missing:
      'It comes with a move only. How schools answer behaviour, and promoting the Protocol, are not here.',
  },
  'COM-EDU-04': {
    status: 'partly',
    how: 'A referral to a school or virtual school shares what it names, with purpose and basis.',
    ...referred,
    missing: 'What a school needs is in words; plans, transport and attendance have no fields.',
  },
  'COM-PRV-01': {
    status: 'partly',
    how: 'A commissioner records when the contract starts and stops binding the provider to the Protocol, and where it says so. A move asks for it if it is missing.',
    ...places(
      movedWith('placement/pledge-on-record', 'placement/pledge-asked', 'placement/pledge-in-contract'),
      {
        routes: ['GET /providers/:organisationId', 'POST /providers/:organisationId/pledges'],
        tables: ['provider_pledge'],
        tests: ['test/placements/providers.test.ts'],
      },
    ),
    missing: 'The contract is kept elsewhere, and nothing shows how it is managed against the pledge.',
  },
  'COM-PRV-02': {
    status: 'partly',
    how: 'Restorative practice, conflict resolution and bias are among the topics; who has done which is kept, and who is due. The guide says what is settled at home.',
    routes: ['GET /training', 'GET /training/people', 'GET /training/coverage', 'GET /guide'],
    tables: ['training', 'training_answer'],
    tests: ['test/workforce/training.test.ts'],
    missing:
      'Anti-racism is not a separate topic. Only those with an account are in the register, and nobody is asked whether they know what is settled at home.',
  },
  'COM-CTS-01': {
    status: 'partly',
    how: 'Young people read that the court is to know that they are in care, and what they may tell it.',
    ...told,
    missing: 'The record and the information for the court itself.',
  },
  'COM-PRI-03': {
    status: 'partly',
    how: 'The decision on a placement says what is owed in custody: to keep in touch, to keep education going and to plan where they live after release.',
    ...answeredOnly(
      'placement/adviser-keeps-in-touch',
      'placement/education-in-custody',
      'placement/home-for-release',
    ),
    missing:
      'A move into custody cannot be entered here, so nobody has it as a task. Money, work, and what the establishment does itself.',
  },
  'COM-HEA-02': {
    status: 'partly',
    how: 'A referral to a health service shares what it names, and is accepted or declined.',
    ...referred,
    missing: 'The planning in custody, at court and at transition.',
  },
  'COM-HEA-10': {
    status: 'partly',
    how: 'The health plan, with what is planned, who will do it and when, has a place in the health summary, for those who care for them.',
    routes: ['GET /children/:childId/health', 'POST /children/:childId/health/:topic'],
    tables: ['health_entry'],
    tests: ['test/care/sharing/agreement-matrix.test.ts'],
    missing: 'Health assessments have no day here, and no review looks whether the plan goes on.',
  },
  'COM-CP-01': {
    status: 'partly',
    how: 'Referrals let corporate parents ask each other for support, chase it and see what happened.',
    ...referred,
    missing: 'What services there are, and offers of work and of taking part.',
  },
};
