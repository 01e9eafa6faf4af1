/** Where a duty is carried out besides the rules, steps, cautions, factors and pages that cite it. */
interface Where {
  /** What the service does, in a few words. */
  readonly how?: string;
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

/** Steps as rows that are followed: owner, clock, done with evidence, escalated. */
export const followed = {
  routes: ['GET /my-work', 'GET /steps/:stepId', 'POST /steps/:stepId'],
  tables: ['step', 'step_event'],
  tests: ['test/journeys-over-http.test.ts', 'test/journeys/something-has-happened.test.ts'],
} as const;

/** The guide, open to anybody. */
export const guided = {
  routes: ['GET /guide'],
  tests: ['src/incidents/guide/flow.test.ts', 'src/incidents/guide/facts.test.ts'],
} as const;

/** The answer of the rules, in the guide and through the API. */
export const decided = {
  routes: ['GET /guide', 'POST /api/v1/decisions/:decision'],
  tables: ['decision'],
  tests: ['src/protocol/decisions/incident/decide.test.ts', 'src/incidents/guide/facts.test.ts'],
} as const;
