import { type CoverageOf, followed, places } from '../duty-coverage.ts';

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
    how: 'The reason we see for use has its own field, a review day, and a step with that clock for the social worker. Each review says where it is in the care plan.',
    ...places(use, {
      files: ['src/substances/steps-asked.ts'],
      tables: ['substance_use_review', 'step'],
    }),
    missing: 'The care plan itself is kept elsewhere: its review is named, not held.',
  },
  'SUB-02': {
    status: 'done',
    how: 'A step to offer support whatever is decided on the police. Offers of key work or a specialist service with the answers of the child, harm minimisation, risk factors and drivers, each in its own place.',
    ...places(followed('incident/address-the-use', 'incident/plan-help-with-the-use'), use, {
      routes: ['POST /substances/use/:useId/support', 'GET /rights/:moment'],
      tables: ['substance_support', 'substance_support_answer'],
    }),
  },
  'SUB-03': {
    status: 'partly',
    how: 'Places, what happens there, who it was shared with and when, and what was considered to disrupt it; read by those who work in the area. No child can be named.',
    routes: ['GET /substances/hot-spots', 'POST /substances/hot-spots/:spotId/additions'],
    tables: ['hot_spot', 'hot_spot_event'],
    tests: ['test/substances/policies-and-places.test.ts', 'src/care/names/names.test.ts'],
    missing:
      'It is sent to agencies in other ways: we record that it was, and who to. Networks of people are not kept.',
  },
  'SUB-04': {
    status: 'partly',
    how: 'A setting has one policy that holds; it says what children learn and which treatment they get, when it was reviewed and is next, and who of those who work there has read it.',
    routes: [
      'GET /settings/:settingId/drugs-policy',
      'POST /settings/:settingId/drugs-policy',
      'POST /settings/:settingId/drugs-policy/read',
    ],
    tables: ['drugs_policy', 'drugs_policy_read'],
    tests: ['test/substances/policies-and-places.test.ts'],
    missing: 'Nothing asks a setting that has none yet.',
  },
  'SUB-05': {
    status: 'done',
    how: 'A step to share it as information, not as an allegation, within a day; what was shared is written down, by which way, and 999 only with the emergency said.',
    ...places(followed('incident/share-drug-information'), use, {
      routes: ['POST /substances/use/:useId/police'],
      tables: ['substance_police'],
    }),
  },
  'SUB-06': {
    status: 'done',
    how: 'A caution before anybody complains. In the substances room a complaint cannot be written down without the senior manager who was consulted before it, or the immediate risk; the record of an incident asks whether one was, and what they advised or why not.',
    ...places(use, {
      routes: ['POST /substances/use/:useId/police', 'POST /records/:draftId/page/:page'],
      tables: ['substance_police'],
    }),
  },
  'SUB-07': {
    status: 'done',
    how: 'A larger quantity is read as a sign of exploitation: a step to tell social services, a look at who may be behind it with somebody who knows, referral, and the substance kept until they have looked. Entered among substances, the social worker has a notice at once. The quantity never raises the level.',
    ...places(followed('incident/screen-for-exploitation', 'incident/substance-kept-safe'), use, log, {
      routes: ['POST /children/:childId/exploitation/screenings'],
      tables: ['notice'],
    }),
  },
  'SUB-08': {
    status: 'done',
    how: "A step within a day: lock it away, log it, have it collected and get the officer to sign. A chain of custody: where it is kept, every hand-over, and the police who collect it, with the officer's name, number and own statement, with or without an allegation.",
    ...places(followed('incident/substance-collected'), log, {
      routes: ['POST /substances/seizures/:seizureId/collection'],
    }),
  },
  'SUB-09': {
    status: 'done',
    how: 'Destroyed by a procedure that is described, seen by a second person who signs in their own sign-in; described, with a photograph. Nobody signs twice, and what is not signed by both does not count.',
    ...places(followed('incident/substance-destroyed'), log, {
      routes: ['POST /substances/seizures/:seizureId/destruction'],
    }),
  },
};
