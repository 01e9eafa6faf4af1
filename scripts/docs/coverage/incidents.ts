import {
  type CoverageOf,
  decided,
  followed,
  guided,
  onceNoted,
  places,
  referred,
  told,
} from '../duty-coverage.ts';

/** Responding to incidents: what holds at every level. */
export const incidentsCoverage: CoverageOf = {
  'INC-01': {
    status: 'done',
    how: 'A caution with every answer, and the kinds of adverse experience beside what is weighed: in the guide, and where somebody decides about a record.',
    routes: ['GET /guide', 'GET /incidents/:incidentId/review', 'POST /incidents/:incidentId/review'],
    tests: ['src/protocol/decisions/incident/adverse-experiences.test.ts'],
  },
  'INC-02': {
    status: 'done',
    how: 'The guide says it above what to do, before anybody is called, and below the call if 999 comes first; it is in every answer, and beside the urgent question of a screening.',
    ...places(guided, { routes: ['POST /children/:childId/exploitation/screenings'] }),
  },
  'INC-03': {
    status: 'done',
    how: 'Every incident gets its level, with the reasons, under the edition of its day; the record keeps it.',
    routes: [
      'GET /guide',
      'POST /records/:draftId/sign',
      'POST /api/v1/decisions/:decision',
      'POST /api/v1/incidents',
      'GET /rights/:moment',
    ],
    tables: ['decision'],
    tests: ['src/protocol/decisions/incident/decide.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'INC-04': {
    status: 'done',
    how: 'The factors of the edition are shown with every answer; the people who sign and review mark those that were weighed.',
    routes: [
      'GET /guide',
      'POST /records/:draftId/decision',
      'POST /api/v1/incidents',
      'POST /incidents/:incidentId/review',
    ],
    tables: ['decision'],
    tests: ['test/incidents/factors-weighed.test.ts', 'test/journeys/something-has-happened.test.ts'],
  },
  'INC-05': {
    status: 'done',
    how: 'Whether everybody can be kept safe without the police is asked first and counts whatever happened; where it is not said, nothing is assumed. What the Protocol always sends to 999 stays there.',
    ...places(decided, told, { steps: ['incident/call-999'] }),
  },
  'INC-06': {
    status: 'done',
    how: 'Said with every answer at levels 2 and 3 that is not 999: the officer can advise, but is not a way of reporting.',
    ...decided,
  },
  'INC-07': {
    status: 'done',
    how: 'On a shared or household device it is always level 3 under 2025, reported without 999; a caution keeps the device untouched.',
    ...decided,
  },
  'INC-08': {
    status: 'partly',
    how: 'A step locks it away and asks the police to take it away, as removal and not as an allegation; an object that is not an offensive weapon is treated differently.',
    ...followed('incident/weapon-removed'),
    missing: 'Where the weapon itself is reported, the step to report does not ask to have it taken away.',
  },
  'INC-09': {
    status: 'done',
    how: 'Said with the answer wherever drugs were found with a child, beside the step to destroy it or have it collected.',
    ...places(guided, followed('incident/substance-destroyed')),
  },
  'INC-10': {
    status: 'partly',
    how: 'Custody that is noted with the incident makes a step to plan the journey home, led by the provider and not by a police car.',
    ...onceNoted('incident/journey-home'),
    missing: "The authority's part when a child cannot return is not named, and release is not recorded.",
  },
  'INC-11': {
    status: 'partly',
    how: 'With every 999 about what a child did: if the danger passes, call again and say so; the setting can be left to put it right.',
    ...decided,
    missing: 'What the police then do: nothing of theirs is here.',
  },
  'INC-12': {
    status: 'done',
    how: 'A step at every level asks for help that fits: for what is behind it, for drug use, or for anyone who was harmed. A referral to Early Help, health, youth justice or a voluntary organisation is made and answered here.',
    ...places(
      followed(
        'incident/find-support',
        'incident/plan-what-helps',
        'incident/address-the-use',
        'incident/rights-of-the-harmed',
      ),
      referred,
    ),
  },
  'INC-13': {
    status: 'partly',
    how: 'If the police take it up, a step for the home’s manager plans how the child is looked after there meanwhile.',
    ...onceNoted('incident/managed-at-home'),
    missing: 'The plan itself is not kept: that it was made is the evidence of the step.',
  },
};
