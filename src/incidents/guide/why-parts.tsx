import type { HeadingLevel } from '../../platform/html/index.ts';
import { adverseExperiences, type IncidentFacts, type IncidentOutcome } from '../../protocol/index.ts';
import { Fold } from './fold.tsx';
import { resultInWords } from './outcome-in-words.ts';
import { RuleText, WhereWritten } from './rule-text.tsx';

interface WhyPartsProps {
  readonly outcome: IncidentOutcome;
  readonly facts: IncidentFacts;
  readonly level: HeadingLevel;
  readonly unfolded?: boolean;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is weighed, what would change the answer, and the reasons with their source. */
export function WhyParts({ outcome, facts, level, unfolded }: WhyPartsProps) {
  const { reasons, factors, counterfactuals, edition } = outcome;
  return (
    <>
      <Fold title="Why this is the answer" {...{ level, unfolded }}>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {reasons.map(({ text, cites }) => (
            <li>
              <RuleText text={text} />
              <WhereWritten cites={cites} edition={edition} />
            </li>
          ))}
        </ul>
      </Fold>
      <Fold title="What would change this answer" {...{ level, unfolded }}>
        {counterfactuals.length === 0 && <p class="govuk-body">No single fact would change it.</p>}
        {counterfactuals.length > 0 && (
          <ul class="govuk-list govuk-list--bullet">
            {counterfactuals.map(({ change, ...result }) => (
              <li>
                {capital(change)}: {resultInWords(result, facts)}
              </li>
            ))}
          </ul>
        )}
      </Fold>
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
