import { Button, type HeadingLevel } from '../../platform/html/index.ts';
import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import { Fold } from './fold.tsx';
import { notToCall } from './not-to-call.ts';
import { RuleText } from './rule-text.tsx';
import { SayTo999 } from './say-to-999.tsx';
import { stepsIn } from './step-groups.ts';
import { StepsList } from './steps-list.tsx';

export interface PartProps {
  readonly outcome: IncidentOutcome;
  readonly facts: IncidentFacts;
  readonly level: HeadingLevel;
  readonly unfolded?: boolean;
}

/** How to reach the police, where that is the answer: a button for 999, or the slow ways. */
function HowToReport({ outcome, level, unfolded }: PartProps) {
  if (outcome.route === 'call-999') {
    return (
      <Fold title="What to say to 999" {...{ level, unfolded }}>
        <SayTo999 />
      </Fold>
    );
  }
  if (outcome.route !== 'report-non-urgent') return null;
  return (
    <p class="govuk-body">
      The report is made online at{' '}
      <a class="govuk-link" href="https://www.met.police.uk/ro/report/">
        met.police.uk/ro/report
      </a>{' '}
      or by calling{' '}
      <a class="govuk-link" href="tel:101">
        101
      </a>
      .
    </p>
  );
}

/** What to do now, the first things first. */
export function DoNow(props: PartProps) {
  const { outcome, level, unfolded } = props;
  const Heading = `h${level}` as const;
  return (
    <>
      {outcome.route === 'call-999' && !unfolded && (
        <Button href="tel:999" text="Call 999" classes="govuk-button--warning hearth-wide" />
      )}
      <Heading class="govuk-heading-m">What to do now</Heading>
      <StepsList steps={stepsIn('now', outcome)} numbered />
      <HowToReport {...props} />
    </>
  );
}

/** Whom to tell, whom not to call and why, and what a call sets in motion. */
export function Contacts({ outcome, facts, level, unfolded }: PartProps) {
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading class="govuk-heading-m">Who to tell</Heading>
      <StepsList steps={stepsIn('tell', outcome)} />
      <Heading class="govuk-heading-m">Who not to call, and why</Heading>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {notToCall(outcome, facts).map(({ who, why }) => (
          <li>
            <strong>{who}</strong> {why}
          </li>
        ))}
      </ul>
      <Fold title="What to know before anyone is called" {...{ level, unfolded }}>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
          {outcome.cautions.map(({ text }) => (
            <li>
              <RuleText text={text} />
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
