import type { Random } from '../../../demo/random.ts';
import { careStatusExamples } from '../../../src/protocol/decisions/care-status/examples.ts';
import { exploitationExamples } from '../../../src/protocol/decisions/exploitation/examples.ts';
import { incidentExamples } from '../../../src/protocol/decisions/incident/examples.ts';
import { missingExamples } from '../../../src/protocol/decisions/missing/examples.ts';
import { placementExamples } from '../../../src/protocol/decisions/placement/examples.ts';
import {
  type CareStatusFacts,
  type DecisionName,
  decide,
  decisionNames,
  editionIds,
} from '../../../src/protocol/index.ts';
import { brokenJson, type Json } from '../grammar/nasty-json.ts';
import { nastyText } from '../grammar/nasty-text.ts';
import { orRefusal } from '../refusals.ts';
import { holds, type Target } from '../target.ts';

const today = '2026-11-21';

const examples: Readonly<Record<DecisionName, readonly { readonly facts: object }[]>> = {
  incident: incidentExamples,
  'care-status': careStatusExamples satisfies readonly { facts: CareStatusFacts }[],
  exploitation: exploitationExamples,
  missing: missingExamples,
  placement: placementExamples,
};

interface Asked {
  readonly name: DecisionName;
  readonly facts: Json;
  readonly today: string | undefined;
}

/** Facts that are nearly right: an example of the library with an edition or a day, and a thing or two changed. */
function nearlyRight(name: DecisionName, random: Random): Json {
  const { facts } = random.pick(examples[name]);
  const when = random.pick<object>([
    { edition: random.pick(editionIds) },
    { occurredOn: random.pick(['2021-06-01', '2025-10-31', '2025-11-01', '2026-11-21', '2026-11-22']) },
    { occurredOn: nastyText(random) },
    {},
  ]);
  let nearly = { ...(name === 'care-status' ? {} : when), ...facts } as unknown as Json;
  for (let times = random.pick([0, 1, 1, 1, 2, 3]); times > 0; times -= 1)
    nearly = brokenJson(nearly, random);
  return nearly;
}

/** Each decision gives an answer or refuses the facts, and says which. */
export const decisions: Target<Asked> = {
  name: 'decisions of the Protocol',
  share: 260,
  draw: (random) => {
    const name = random.pick(decisionNames);
    return { name, facts: nearlyRight(name, random), today: random.chance(0.8) ? today : undefined };
  },
  hold: ({ name, facts, today }) => {
    // A field may be called nothing at all, and what is no object has no field.
    const isNamed = typeof facts === 'object' && facts !== null && !Array.isArray(facts) && !('' in facts);
    const outcome = orRefusal(() => decide(name, facts, { today }), isNamed ? 'named' : 'any');
    if (outcome === undefined) return;
    const again = decide(name, JSON.parse(JSON.stringify(facts)), { today });
    holds(JSON.stringify(again) === JSON.stringify(outcome), 'the same facts have the same answer');
    holds(JSON.stringify(outcome).length < 200_000, 'an answer is of a size that can be read');
  },
};
