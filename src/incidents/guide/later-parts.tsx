import type { PartProps } from './do-now.tsx';
import { Fold } from './fold.tsx';
import { eventInWords, stepsAt, stepsByEvent, timeInWords } from './step-parts.ts';
import { StepsList } from './steps-list.tsx';

/** What follows when the first things are done: tonight in sight, the rest folded, and what waits for an event. */
export function LaterParts({ outcome, level, unfolded }: PartProps) {
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
