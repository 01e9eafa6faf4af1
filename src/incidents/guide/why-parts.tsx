import type { HeadingLevel } from '../../platform/html/index.ts';
import { adverseExperiences, type IncidentFacts, type IncidentOutcome } from '../../protocol/index.ts';
import { Fold } from './fold.tsx';
import { resultInWords } from './outcome-in-words.ts';
import { Changes, Reasons } from './reasons.tsx';

interface WhyPartsProps {
  readonly outcome: IncidentOutcome;
  readonly facts: IncidentFacts;
  readonly level: HeadingLevel;
  readonly unfolded?: boolean;
}

/** What is weighed, what would change the answer, and the reasons with their source. */
export function WhyParts({ outcome, facts, level, unfolded }: WhyPartsProps) {
  const { reasons, factors, counterfactuals, edition } = outcome;
  return (
    <>
      <Reasons {...{ reasons, edition, level, unfolded }} />
      <Changes
        changes={counterfactuals.map(({ change, ...result }) => [change, resultInWords(result, facts)])}
        {...{ level, unfolded }}
      />
      <Fold title="What to think about when deciding" {...{ level, unfolded }}>
        <ul class="govuk-list govuk-list--bullet">
          {factors.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ul>
        <p class="govuk-body">Keep in view what they may have lived through:</p>
        <ul class="govuk-list govuk-list--bullet">
          {adverseExperiences.map((experience) => (
            <li>{experience}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
