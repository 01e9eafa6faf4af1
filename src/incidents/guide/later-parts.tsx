import type { HeadingLevel } from '../../platform/html/index.ts';
import type { NextStep } from '../../protocol/index.ts';
import { Fold } from './fold.tsx';
import { eventInWords, stepsAt, stepsByEvent, timeInWords } from './step-parts.ts';
import { StepsList } from './steps-list.tsx';

interface LaterPartsProps {
  readonly outcome: { readonly steps: readonly NextStep[] };
  readonly level: HeadingLevel;
  readonly unfolded?: boolean | undefined;
}

/** What follows when the first things are done: tonight in sight, the rest folded, and what waits for an event. */
export function LaterParts({ outcome, level, unfolded }: LaterPartsProps) {
  const Heading = `h${level}` as const;
  const tonight = stepsAt('tonight', outcome);
  const parts = [
    ...(['next-days', 'later'] as const).map((when) => [timeInWords(when), stepsAt(when, outcome)] as const),
    ...stepsByEvent(outcome).map(([event, steps]) => [eventInWords(event), steps] as const),
  ];
  return (
    <>
      {tonight.length > 0 && (
        <>
          <Heading class="govuk-heading-m">{timeInWords('tonight')}</Heading>
          <StepsList steps={tonight} />
        </>
      )}
      {parts.map(([title, steps]) =>
        steps.length === 0 ? null : (
          <Fold title={title} {...{ level, unfolded }}>
            <StepsList steps={steps} />
          </Fold>
        ),
      )}
    </>
  );
}
