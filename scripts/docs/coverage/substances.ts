import { type CoverageOf, decided } from '../duty-coverage.ts';

const log = {
  routes: [
    'POST /substances/seizures',
    'GET /substances/seizures/:seizureId',
    'POST /substances/seizures/:seizureId/signatures',
  ],
  tables: ['seizure', 'seizure_event', 'seizure_signature', 'seizure_addition', 'photograph'],
  tests: ['test/substances/custody.test.ts', 'test/substances/nobody-signs-twice.test.ts'],
} as const;

const use = {
  routes: ['POST /children/:childId/substances/new', 'GET /substances/use/:useId'],
  tables: ['substance_use'],
  tests: ['test/substances/use.test.ts'],
} as const;

/** Illegal substances. */
export const substancesCoverage: CoverageOf = {
  'SUB-01': {
    status: 'partly',
    how: 'The reason we see for use has a field of its own, a day on which it is looked at again, and a step with that clock for the social worker. Each review says where in the care plan it stands.',
    ...use,
    tables: ['substance_use', 'substance_use_review', 'step'],
    missing: 'The care plan itself is kept elsewhere: its review is named, not held.',
  },
  'SUB-02': {
    status: 'done',
    how: 'A step to offer support whatever is decided on the police. Offers of key work or a specialist service with the answers of the child, harm minimisation, risk factors and drivers, each in its own place.',
    ...use,
    tables: ['substance_use', 'substance_support', 'substance_support_answer'],
  },
  'SUB-03': {
    status: 'partly',
    how: 'Places, what goes on there, with whom it was shared and when, and what was considered to disrupt it; read by those who work in the area. No child can be named.',
    routes: ['GET /substances/hot-spots', 'POST /substances/hot-spots/:spotId/additions'],
    tables: ['hot_spot', 'hot_spot_event'],
    tests: ['test/substances/policies-and-places.test.ts', 'src/substances/hot-spots/names-no-child.test.ts'],
    missing:
      'What is shared with agencies outside is written down here and sent outside. Networks of people are not kept.',
  },
  'SUB-04': {
    status: 'done',
    how: 'Each setting has one policy that says what children learn and which treatment they get, when it was reviewed and is next, and who of those who work there has read it.',
    routes: ['GET /settings/:settingId/drugs-policy', 'POST /settings/:settingId/drugs-policy/read'],
    tables: ['drugs_policy', 'drugs_policy_read'],
    tests: ['test/substances/policies-and-places.test.ts'],
  },
  'SUB-05': {
    status: 'done',
    how: 'A step to share it as information, not as an allegation, within a day; what was shared is written down, by which way, and 999 only with the emergency said.',
    ...use,
    tables: ['substance_police', 'step'],
    tests: [...use.tests, ...decided.tests],
  },
  'SUB-06': {
    status: 'done',
    how: 'A complaint cannot be written down without the senior manager who was consulted before it, or the immediate risk. The record of an incident asks for the same.',
    ...use,
    routes: ['POST /substances/use/:useId/police'],
    tables: ['substance_police'],
  },
  'SUB-07': {
    status: 'done',
    how: 'Steps to tell social services and to refer, within a day, a notice to the social worker at once, and a caution about debt. The quantity never raises the level.',
    ...use,
    tables: ['seizure', 'substance_use', 'step', 'notice'],
    tests: [...use.tests, ...log.tests],
  },
  'SUB-08': {
    status: 'done',
    how: "A chain of custody: where it is kept, every hand-over, and the police who collect it, with the officer's name, number and own statement, with or without an allegation. A step asks for it within a day.",
    ...log,
  },
  'SUB-09': {
    status: 'done',
    how: 'Destroyed by a procedure that is described, seen by a second person who signs in their own sign-in; described, with a photograph. Nobody signs twice, and what is not signed by both does not count.',
    ...log,
  },
};
