import { type CoverageOf, followed, places } from '../duty-coverage.ts';

const checkIns = {
  routes: ['GET /check-ins/of/:incidentId', 'POST /check-ins/:checkInId/talks'],
  tables: ['check_in', 'check_in_entry'],
  tests: ['test/workforce/check-ins.test.ts', 'test/workforce/leaks.test.ts'],
} as const;

/** Needs of carers. */
export const carersCoverage: CoverageOf = {
  'CAR-01': {
    status: 'partly',
    how: 'A step for the home’s manager with a clock of 48 hours from the incident; a talk with each person who was there, held by someone else. The talk, signature and clock of regulation 35(3)(b) after a measure of restraint, control or discipline are kept apart from it.',
    ...places(followed('incident/staff-check-in'), checkIns, {
      routes: ['POST /restraints/:restraintId/talks', 'GET /rights/:moment'],
      tables: ['restraint', 'restraint_entry'],
      tests: ['test/workforce/restraint.test.ts'],
    }),
    missing: 'At level 1 nothing asks for the talk where it was the child who was harmed.',
  },
  'CAR-02': {
    status: 'partly',
    how: 'Health and welfare are asked after in every talk, and where the accident record is when somebody was hurt. It is kept with the person, for them and people who lead their work, and not with any child.',
    ...checkIns,
    missing:
      'The accident book itself is kept elsewhere. Somebody who works there without an account has no talk of their own.',
  },
  'CAR-03': {
    status: 'done',
    how: 'Support is offered in the talk, and accepted or declined by the person. A provider writes down what it offers, and where that is in its policies.',
    routes: [
      'POST /check-ins/:checkInId/offers',
      'POST /check-ins/:checkInId/answers',
      'GET /support-offers',
      'POST /support-offers',
    ],
    tables: ['check_in_entry', 'support_offer'],
    tests: ['test/workforce/check-ins.test.ts', 'test/workforce/training.test.ts'],
  },
  'CAR-04': {
    status: 'partly',
    how: 'What led to an incident and what should change is kept with its record, at every level, and changing the plan is a step with a clock.',
    ...places(
      followed('incident/plan-what-helps', 'incident/plan-help-with-the-use', 'incident/plan-with-them'),
      {
        routes: ['POST /check-ins/of/:incidentId/learning'],
        tables: ['incident_learning'],
        tests: ['test/workforce/check-ins.test.ts'],
      },
    ),
    missing: 'Care plans are not kept here: that the plan was changed is the evidence of the step.',
  },
};
