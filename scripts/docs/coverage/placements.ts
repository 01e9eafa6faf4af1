import { type CoverageOf, followed, movedWith, places } from '../duty-coverage.ts';

const outside = 'The notice itself is written and sent outside; we record that it was sent, who to and when.';

/** Placements, in the home area and outside it. */
export const placementsCoverage: CoverageOf = {
  'PLC-01': {
    status: 'partly',
    how: "Homes that are not registered come first and in red, and a planned move into one waits for the director. Who looked in Ofsted's register, when, and what they found stays with the home.",
    ...places(movedWith('placement/check-the-register', 'placement/not-placed-there'), {
      routes: ['GET /providers', 'GET /settings/:settingId', 'POST /settings/:settingId/look-ups'],
      tables: ['setting', 'setting_check'],
      tests: ['test/placements/providers.test.ts'],
    }),
    missing:
      "A move in an emergency begins without waiting. Ofsted's list itself is not read: what was found is what somebody wrote down.",
  },
  'PLC-02': {
    status: 'partly',
    how: 'Assessing the needs, hearing the child and making the plan are tasks of a move, each with its clock in law.',
    ...movedWith('placement/needs-assessed', 'placement/wishes-heard', 'placement/placement-plan'),
    missing:
      'The assessment and the plan are not kept here: that they were made is the evidence of the task.',
  },
  'OOA-01': {
    status: 'partly',
    how: 'A move out of area makes notices to the authority, education and health there, and the notice of the home to its host; for a care leaver those they agree to.',
    ...places(
      movedWith(
        'placement/area-authority',
        'placement/education-and-health-there',
        'placement/host-told-by-home',
        'placement/area-authority-of-leaver',
      ),
      { routes: ['GET /rights/:moment'] },
    ),
    missing: outside,
  },
  'OOA-02': {
    status: 'partly',
    how: 'A move looks whether the contract holds the provider to the Protocol, and asks for it where it does not or nobody knows.',
    ...places(
      movedWith('placement/pledge-on-record', 'placement/pledge-asked', 'placement/pledge-in-contract'),
      {
        routes: ['POST /providers/:organisationId/pledges'],
        tables: ['provider_pledge'],
        tests: ['test/placements/providers.test.ts'],
      },
    ),
    missing: 'The contract is kept elsewhere: what is kept is that it says so, and where.',
  },
  'OOA-03': {
    status: 'partly',
    how: 'Where contact with the police is likely, preparing with the home and the local police, and agreeing how incidents are handled, are tasks before the move. The page of the home shows what was agreed.',
    ...places(
      movedWith(
        'placement/prepared-by-social-worker',
        'placement/prepared-by-commissioning',
        'placement/incidents-agreed',
      ),
      { routes: ['GET /settings/:settingId'] },
    ),
    missing: 'The local police take no part here: the agreement is the evidence of the task.',
  },
  'OOA-04': {
    status: 'partly',
    how: 'For a child on an order or a disposal the local youth justice service is told, and who keeps oversight and who delivers is agreed.',
    ...movedWith('placement/local-supervision', 'placement/roles-agreed'),
    missing: `An order or disposal that begins after the move is not known here. ${outside}`,
  },
  'OOA-05': {
    status: 'partly',
    how: 'A step after an incident that the police know of, with a child placed out of area: the social worker and both youth justice services, and the lowest disposal. Who tells who is agreed when the child moves in.',
    ...places(
      followed('incident/home-authority-told', 'incident/home-authority-told-when-police-come'),
      movedWith('placement/agree-who-is-told'),
      {
        routes: ['GET /settings/:settingId'],
      },
    ),
    missing: "The police's half, and the gravity score.",
  },
  'OOA-06': {
    status: 'partly',
    how: 'A move out of London makes a notice to the school or college of what the Protocol expects.',
    ...movedWith('placement/education-expectations'),
    missing: `A change of school without a move. ${outside}`,
  },
  'OOA-07': {
    status: 'partly',
    how: 'A move into London says that the home follows the Protocol for this child as for any other, and makes it a task to inform the home authority.',
    ...movedWith('placement/home-authority-informed'),
    missing: outside,
  },
  'OOA-08': {
    status: 'partly',
    how: 'Before a child is placed at a distance the authority there is consulted with the care plan in its hands.',
    ...movedWith('placement/area-authority-consulted'),
    missing: 'Nothing brings two boroughs together over a decision after an offence, as 2021 asks above all.',
  },
  'OOA-09': {
    status: 'partly',
    how: 'A move out of London asks to plan for culture and identity away from home, and to write the good that is true of the child at the top of what is sent.',
    ...movedWith('placement/identity-and-story'),
    missing:
      'The long-term effect is nowhere asked about by name; it is not asked for a move that stays in London.',
  },
};
