import { momentInWords } from '../../../platform/clock/index.ts';
import { Details, InsetText, WarningText, WithNumbers } from '../../../platform/html/index.ts';
import {
  lengthInWords,
  missingAnswerInWords,
  missingCategoryInWords,
  missingRouteInWords,
} from '../../../protocol/index.ts';
import { Cited } from '../../parts/cited.tsx';
import type { DecisionOfEpisode } from '../get-episode.ts';
import { codeInWords } from '../in-words.ts';
import { stepsWhileAway } from './steps-now.ts';

/** What the police already know of an absence. */
export interface ToldPolice {
  readonly at: Date;
  readonly isFound: boolean;
  readonly knowTheyAreFound: boolean;
}

/** What is still to do about the police once they were told: an answer that asks for it again would be wrong. */
function sinceThen({ category, route }: DecisionOfEpisode, police: ToldPolice | undefined): string | null {
  if (!police || route === 'call-999') return null;
  if (!police.isFound)
    return route === 'report-online'
      ? `The police were told ${momentInWords(police.at)}. Go on looking, and tell them at once what you learn`
      : null;
  if (category !== 'located' || route !== 'carers-locate') return null;
  return police.knowTheyAreFound
    ? 'They have been found, and the police know'
    : 'They have been found: tell the police that they are, by 101 or as you told them before, and nothing else';
}

/** What the answer is: in one line, and for 999 as loudly as it can be said. */
function InOneLine({ decision, police }: { decision: DecisionOfEpisode; police: ToldPolice | undefined }) {
  const words = sinceThen(decision, police) ?? missingAnswerInWords(decision);
  if (decision.route === 'call-999') return <WarningText text={words} iconFallbackText="Now" />;
  return (
    <InsetText>
      <WithNumbers text={words} />
    </InsetText>
  );
}

function Why({ decision }: { decision: DecisionOfEpisode }) {
  return (
    <ul class="govuk-list">
      {decision.outcome.reasons.map(({ text, cites, law }) => (
        <li class="hearth-card">
          {text}
          <Cited cites={cites} law={law} />
        </li>
      ))}
    </ul>
  );
}

function WouldChange({ decision }: { decision: DecisionOfEpisode }) {
  const { counterfactuals } = decision.outcome;
  if (counterfactuals.length === 0) return null;
  return (
    <Details summaryText="What would change the answer">
      <ul class="govuk-list govuk-list--bullet">
        {counterfactuals.map(({ change, category, route }) => (
          <li>
            {change.charAt(0).toUpperCase() + change.slice(1)}:{' '}
            {missingCategoryInWords(category).toLowerCase()}. {missingAnswerInWords({ category, route })}.
          </li>
        ))}
      </ul>
    </Details>
  );
}

function WhenFound({ decision }: { decision: DecisionOfEpisode }) {
  const { whenFound } = stepsWhileAway(decision.outcome);
  if (decision.category === 'located' || whenFound.length === 0) return null;
  return (
    <Details summaryText="What to do when they are found">
      <ul class="govuk-list">
        {whenFound.map(({ text, clock, cites }) => (
          <li class="hearth-card">
            {text}
            {clock ? (
              <span class="govuk-hint">
                {lengthInWords(clock)} from {clock.from} ({clock.basis})
              </span>
            ) : null}
            <Cited cites={cites} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

const wayUp = 'if-dangerous';

/** Below 999 the way up stands in the open, not folded with the other cautions. */
function IfDangerous({ decision }: { decision: DecisionOfEpisode }) {
  const caution = decision.outcome.cautions.find(({ id }) => id === wayUp);
  return caution ? <p class="govuk-body">{caution.text}</p> : null;
}

function Cautions({ decision }: { decision: DecisionOfEpisode }) {
  const cautions = decision.outcome.cautions.filter(({ id }) => id !== wayUp);
  if (cautions.length === 0) return null;
  return (
    <Details summaryText="Be careful">
      <ul class="govuk-list">
        {cautions.map(({ text, cites }) => (
          <li class="hearth-card">
            {text}
            <Cited cites={cites} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What somebody did instead, and why. */
function Instead({ decision }: { decision: DecisionOfEpisode }) {
  return (
    <>
      {decision.departures.map(({ chosen, reason, by_name, happened_at }) => (
        <div class="hearth-card">
          <p class="govuk-body">
            <strong>Done instead: {missingRouteInWords(chosen).toLowerCase()}</strong>
          </p>
          <p class="govuk-body hearth-words">{reason}</p>
          <p class="govuk-hint">
            {by_name}, {momentInWords(happened_at)}
          </p>
        </div>
      ))}
    </>
  );
}

/** A decision: what to do, what it is called, why, and what would change it. The code of the return stands apart. */
export function Answer(props: { decision: DecisionOfEpisode; age: number; police?: ToldPolice | undefined }) {
  const { decision, age, police } = props;
  const { category, code_903, edition, by_name, decided_at } = decision;
  return (
    <>
      <InOneLine decision={decision} police={police} />
      <IfDangerous decision={decision} />
      <Instead decision={decision} />
      <p class="govuk-body">
        The Protocol calls this: <strong>{missingCategoryInWords(category)}</strong>
        {age >= 18
          ? '. They are 18 or over, so this is a guide only: look for them as a vulnerable adult'
          : ''}
        .
      </p>
      <p class="govuk-body">
        Code for the 903 return, which is separate: <strong>{codeInWords(code_903)}</strong>.
      </p>
      <p class="govuk-hint">
        {by_name}, {momentInWords(decided_at)}. Edition of {edition}.
      </p>
      <Details summaryText="Why">
        <Why decision={decision} />
      </Details>
      <WouldChange decision={decision} />
      <Cautions decision={decision} />
      <WhenFound decision={decision} />
    </>
  );
}
