import type { ComponentChildren } from 'preact';
import { roleInWords } from '../../care/index.ts';
import { londonTime } from '../../platform/clock/index.ts';
import { InsetText, SummaryList } from '../../platform/html/index.ts';
import { dutyById } from '../../protocol/index.ts';
import { mayBeClosed, pathOf } from '../about.ts';
import type { StepInList } from './list-steps.ts';
import { StepTag } from './step-card.tsx';

/** An incident stays open to whoever has a step of it; what else a step belongs to is closed with the child. */
function Closed() {
  return (
    <InsetText text="You can no longer see the child’s record. If you cannot do this any more, decline it and give that reason: the people who keep the record will see it." />
  );
}

/** One step: what it asks, where it comes from, and what can be done with it. */
export function StepPage(props: {
  step: StepInList;
  cites: readonly string[];
  now: Date;
  children: ComponentChildren;
}) {
  const { step, cites, now, children } = props;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return (
    <>
      <h1 class="govuk-heading-l">Next step</h1>
      <p class="govuk-body-l">{step.words}</p>
      <p class="govuk-body">
        <StepTag step={step} now={now} />
      </p>
      <SummaryList
        rows={[
          row('Who', step.owner_name ?? `Nobody yet: needs a ${roleInWords(step.owner_role)}`),
          row('By when', step.due_at ? londonTime(step.due_at) : 'No clock'),
          ...(step.clock_basis ? [row('Where the clock comes from', step.clock_basis)] : []),
          row('Asked by', cites.map((id) => `${dutyById(id).title} (${id})`).join('; ')),
        ]}
      />
      {mayBeClosed(step) ? <Closed /> : null}
      {mayBeClosed(step) && step.about !== 'incident' ? null : (
        <p class="govuk-body">
          <a class="govuk-link" href={pathOf(step)}>
            What it is part of
          </a>
        </p>
      )}
      {children}
    </>
  );
}
