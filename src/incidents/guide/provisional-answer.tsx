import { InsetText } from '../../platform/html/index.ts';
import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import { WayUp } from './do-now.tsx';
import { headline } from './outcome-in-words.ts';
import { stepsAt } from './step-parts.ts';

/** The answer in two lines, before it is final: level, and the first thing to do. */
export function ProvisionalAnswer({ outcome, facts }: { outcome: IncidentOutcome; facts: IncidentFacts }) {
  const [first] = stepsAt('now', outcome);
  return (
    <InsetText>
      <p class="govuk-body">
        So far the answer is: <strong>{headline(outcome, facts)}</strong>
      </p>
      {first && <p class="govuk-body">{first.text}</p>}
      <WayUp outcome={outcome} />
    </InsetText>
  );
}
