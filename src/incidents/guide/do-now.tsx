import { Button, type HeadingLevel } from '../../platform/html/index.ts';
import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import { Call999IfDangerous } from './call-999.tsx';
import { Fold } from './fold.tsx';
import { SayTo999 } from './say-to-999.tsx';
import { stepsAt, timeInWords } from './step-parts.ts';
import { StepsList } from './steps-list.tsx';
import { YourNumbers } from './your-numbers.tsx';

export interface PartProps {
  readonly outcome: IncidentOutcome;
  readonly facts: IncidentFacts;
  readonly level: HeadingLevel;
  readonly unfolded?: boolean;
}

/** How to reach the police, where that is the answer: what to say to 999, or the slow ways. */
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

/** The way up: below 999 it ends what is to do now, on every answer. */
export function WayUp({ outcome }: Pick<PartProps, 'outcome'>) {
  if (outcome.route === 'call-999') return null;
  return <Call999IfDangerous />;
}

/** What to do now, the first things first, and the way up. */
export function DoNow(props: PartProps) {
  const { outcome, level, unfolded } = props;
  const Heading = `h${level}` as const;
  return (
    <>
      {outcome.route === 'call-999' && !unfolded && (
        <Button href="tel:999" text="Call 999" classes="govuk-button--warning hearth-wide" />
      )}
      <Heading class="govuk-heading-m">{timeInWords('now')}</Heading>
      <StepsList steps={stepsAt('now', outcome)} numbered />
      <HowToReport {...props} />
      {unfolded ? null : <YourNumbers />}
      <WayUp outcome={outcome} />
    </>
  );
}
