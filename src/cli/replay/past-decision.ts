import * as z from 'zod';
import {
  checked,
  editionFor,
  evaluate,
  type IncidentFacts,
  type LevelOutcome,
  type PastDecision,
  publishedRulebooks,
  Refusal,
  readIncidentFacts,
  routes,
} from '../../protocol/index.ts';

const level = z.literal([1, 2, 3]);
const route = z.enum(routes);
const lineSchema = z.strictObject({
  id: z.union([z.string().min(1), z.number()]).optional(),
  facts: z.unknown(),
  level: level.optional(),
  route: route.optional(),
  // A whole outcome may stand here, as the decision gave it: only these two of it are read.
  outcome: z.looseObject({ level, route }).optional(),
});
type PastLine = z.infer<typeof lineSchema>;

/** Runs the reading of facts, so that a fault in them is found under `facts.` in the line. */
function inFacts<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.code, error.message, error.field ? `facts.${error.field}` : 'facts');
  }
}

/** What was answered then: as the line says, or else as the edition of that day answers. */
function answered(line: PastLine, facts: IncidentFacts): LevelOutcome {
  const { outcome } = line;
  if (outcome) {
    if (line.level !== undefined || line.route !== undefined) {
      throw new Refusal('not-allowed', 'Give level and route, or outcome, not both.', 'outcome');
    }
    return { level: outcome.level, route: outcome.route };
  }
  if (line.level !== undefined && line.route !== undefined) return { level: line.level, route: line.route };
  if (line.level !== undefined) throw new Refusal('missing', 'route is missing: level needs it.', 'route');
  if (line.route !== undefined) throw new Refusal('missing', 'level is missing: route needs it.', 'level');
  const edition = inFacts(() => editionFor(facts));
  return evaluate(publishedRulebooks[edition], facts).outcome;
}

/**
 * Reads one line of a replay: the facts, and what was answered.
 * @param nameless the id of a line that gives none
 * @throws Refusal
 */
export function readPastDecision(
  input: unknown,
  nameless: string,
  today: string,
): PastDecision<IncidentFacts> {
  const line = checked(lineSchema, input);
  const facts = inFacts(() => readIncidentFacts(line.facts, { today }));
  return { id: String(line.id ?? nameless), facts, ...answered(line, facts) };
}
