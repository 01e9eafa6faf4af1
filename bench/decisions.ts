import { compileRulebook, incidentFactsSchema, rulebook2025 } from '../src/protocol/index.ts';
import { type Case, type Decider, readCase } from './decisions/case.ts';
import { jsonRulesDecider } from './decisions/json-rules.ts';
import { wholeDecision, withEveryCondition, withRowsThatHeld } from './decisions/ours.ts';
import { zenDecider } from './decisions/zen.ts';
import type { Peers } from './peers.ts';
import { randomIncidents } from './random-facts.ts';
import { type Bar, type Comparison, compared, type Figure, type Gap, type Section } from './report.ts';
import { type Contender, median, type Pace, ratesInTurn, ratioOf } from './rounds.ts';

/** How many random cases every engine must agree on. */
const caseCount = 10_000;
const seed = 20_251_101;
const pace: Pace = { rounds: 9, turnMs: 400 };
const inFlight = 16;
const batchSize = 250;

interface Entry {
  readonly name: string;
  readonly decide: Decider;
  readonly includes: string;
  /** How many cases are under way at once. */
  readonly lanes?: number;
}

const full = 'Hearth, every condition';
const held = 'Hearth, rows that held';
const jsonRules = 'json-rules-engine';
const zen = 'zen-engine';
const zenAtOnce = `zen-engine, ${inFlight} at once`;

const bars: readonly (readonly [peer: string, bar: Bar | undefined])[] = [
  [jsonRules, { is: 'at least', value: 40 }],
  [zen, { is: 'at least', value: 25 }],
  [zenAtOnce, undefined],
];

/** Runs through the cases, a batch at a time, again from the first after the last. */
function contender({ name, decide, lanes = 1 }: Entry, cases: readonly Case[]): Contender {
  let at = 0;
  // Added up and looked at, so that no answer is work that a compiler could leave out.
  let levels = 0;
  const next = (): Case => cases[at++ % cases.length] as Case;
  const lane = async (until: number): Promise<void> => {
    while (at < until) {
      const { level } = await decide(next());
      levels += level;
    }
  };
  return {
    name,
    batch: async () => {
      const until = at + batchSize;
      if (lanes > 1) await Promise.all(Array.from({ length: lanes }, () => lane(until)));
      while (at < until) {
        const answer = decide(next());
        const { level } = answer instanceof Promise ? await answer : answer;
        levels += level;
      }
      if (levels < batchSize) throw new Error('Every level is at least 1.');
      return batchSize;
    },
  };
}

/** Throws unless every engine gives our level, our route and, where it names them, our rows for every case. */
async function assertAgreement(
  entries: readonly Entry[],
  cases: readonly Case[],
  ours: Decider,
): Promise<void> {
  for (const one of cases) {
    const expected = await ours(one);
    for (const { name, decide } of entries) {
      const { level, route, rows } = await decide(one);
      const sameRows = rows.length === 0 || rows.join() === expected.rows.join();
      if (level === expected.level && route === expected.route && sameRows) continue;
      const answers = `${level} ${route} [${rows}], Hearth ${expected.level} ${expected.route} [${expected.rows}]`;
      throw new Error(`No figures: ${name} answers ${answers} for ${JSON.stringify(one.facts)}`);
    }
  }
}

/** Decisions a second with a trace, ours beside json-rules-engine and zen-engine, on the same tables and cases. */
export async function measureDecisions(peers: Peers): Promise<Section> {
  const rulebook = compileRulebook(rulebook2025);
  const cases = randomIncidents(caseCount, seed).map((facts) =>
    readCase(rulebook, incidentFactsSchema.parse(facts)),
  );
  const entries: Entry[] = [
    {
      name: full,
      decide: withEveryCondition(rulebook, rulebook2025),
      includes: 'facts read into cells, level, route, every row and condition of each table read, met or not',
    },
    {
      name: held,
      decide: withRowsThatHeld(rulebook),
      includes: 'facts read into cells, level, route, for each table its cells and the row that held',
    },
    {
      name: 'Hearth, whole decide',
      decide: wholeDecision,
      includes: 'facts validated, level, route, reasons, steps, cautions, factors, counterfactuals',
    },
  ];
  const gaps: Gap[] = [];
  if (peers.jsonRules instanceof Error) {
    gaps.push({ what: `the ratio to ${jsonRules}`, why: peers.jsonRules.message });
  } else {
    const includes = 'level and route from ready cells; results of every row and condition, met or not';
    entries.push({ name: jsonRules, decide: jsonRulesDecider(peers.jsonRules, rulebook2025), includes });
  }
  if (peers.zen instanceof Error) {
    gaps.push({ what: `the ratio to ${zen}`, why: peers.zen.message });
  } else {
    const includes = 'level and route from ready cells; for each table its cells and the row that held';
    const decide = zenDecider(peers.zen, rulebook2025);
    entries.push({ name: zen, decide, includes }, { name: zenAtOnce, decide, includes, lanes: inFlight });
  }
  await assertAgreement(
    entries.filter(({ lanes }) => !lanes),
    cases,
    withRowsThatHeld(rulebook),
  );
  const rates = await ratesInTurn(
    entries.map((entry) => contender(entry, cases)),
    pace,
  );
  const figures: Figure[] = entries.map(({ name, includes }) => ({
    name,
    value: median(rates.get(name) ?? []),
    unit: 'decisions/s',
    includes,
  }));
  const measured = bars.filter(([peer]) => rates.has(peer));
  const comparisons: Comparison[] = [
    ...measured.map(([peer, bar]) => compared(`${full} : ${peer}`, ratioOf(rates, full, peer), 'times', bar)),
    ...measured.map(([peer]) => compared(`${held} : ${peer}`, ratioOf(rates, held, peer), 'times')),
  ];
  return {
    title: 'Decisions with a trace',
    checked: `All engines agree on level, route and rows for all ${caseCount.toLocaleString('en-GB')} random cases (seed ${seed}).`,
    figures,
    comparisons,
    gaps,
  };
}
