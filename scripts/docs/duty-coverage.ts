/** Where a duty is carried out besides the rules, cautions, factors and pages that cite it. */
interface Where {
  /** What the service does, in a few words. */
  readonly how?: string;
  /** Steps of the decisions on which the claim rests, as `decision/step`. */
  readonly steps?: readonly string[];
  /** Routes, as method and path. */
  readonly routes?: readonly string[];
  /** Tables of the database. */
  readonly tables?: readonly string[];
  /** Sources, where neither a route nor a rule says it. */
  readonly files?: readonly string[];
  /** Tests besides those of the rules. */
  readonly tests?: readonly string[];
}

/** A duty that is carried out whole, for those who have it. */
interface Done extends Where {
  readonly status: 'done';
}

/** A duty of which a part is carried out, and what is missing. */
interface Partly extends Where {
  readonly status: 'partly';
  readonly missing: string;
}

/** How far a duty is carried out. A duty without an entry is not here yet. */
export type DutyCoverage = Done | Partly;

/** Coverage by the id of the duty. */
export type CoverageOf = Readonly<Record<string, DutyCoverage>>;

type Places = Omit<Where, 'how'>;

/** Several places at which one duty is carried out. */
export function places(...all: readonly Places[]): Required<Places> {
  const of = (kind: keyof Places): string[] => [...new Set(all.flatMap((place) => place[kind] ?? []))];
  return {
    steps: of('steps'),
    routes: of('routes'),
    tables: of('tables'),
    files: of('files'),
    tests: of('tests'),
  };
}

/** Steps after an incident as rows that are followed: owner, clock, done with evidence, escalated. */
export const followed = (...steps: readonly string[]): Places => ({
  steps,
  routes: ['GET /my-work', 'GET /steps/:stepId', 'POST /steps/:stepId'],
  tables: ['step', 'step_event'],
  tests: ['test/incidents/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
});

/** Steps that wait for the police, an interview, a charge or custody: made when that is noted with the incident. */
export const onceNoted = (...steps: readonly string[]): Places =>
  places(followed(...steps), {
    routes: ['POST /incidents/:incidentId/events'],
    tables: ['incident_event'],
    tests: ['test/incidents/what-happened-next.test.ts'],
  });

/** Steps and notices of a move: each with an owner and a clock, closed with evidence. */
export const movedWith = (...steps: readonly string[]): Places => ({
  steps,
  routes: ['GET /moves/:moveId', 'POST /steps/:stepId'],
  tables: ['step', 'step_event'],
  tests: ['test/placements/what-a-move-asks-for.test.ts', 'test/placements/notices-and-steps.test.ts'],
});

/** What the decision on a placement says, where no move can be entered that asks for it. */
export const answeredOnly = (...steps: readonly string[]): Places => ({
  steps,
  routes: ['POST /api/v1/decisions/:decision'],
  tests: ['src/protocol/decisions/placement/decide.test.ts'],
});

/** The guide, open to anybody. */
export const guided: Places = {
  routes: ['GET /guide'],
  tests: ['src/incidents/guide/flow.test.ts', 'src/incidents/guide/facts.test.ts'],
};

/** The answer of the rules on an incident, in the guide and through the API. */
export const decided: Places = {
  routes: ['GET /guide', 'POST /api/v1/decisions/:decision'],
  tables: ['decision'],
  tests: ['src/protocol/decisions/incident/decide.test.ts', 'src/incidents/guide/facts.test.ts'],
};

/** What young people read of their rights: what they may expect of others, where the work of those others has no room. */
export const told: Places = {
  routes: ['GET /rights/:moment', 'GET /me/rights/:moment'],
  tests: ['src/voice/rights/rights.test.ts', 'test/voice/words/reading-age.test.ts'],
};

/** A referral that opens what it names, for as long as it is open. */
export const referred: Places = {
  routes: [
    'GET /referrals/new/:childId',
    'POST /referrals/new/:childId',
    'POST /referrals/:referralId/move/:event',
  ],
  tables: ['agency_referral', 'agency_referral_event'],
  tests: ['test/follow-up/telling/referrals.test.ts'],
};
