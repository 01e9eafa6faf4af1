import { WithNumbers } from '../../platform/html/index.ts';
import type { NextStep } from '../../protocol/index.ts';
import { clockInWords, roleInWords } from './outcome-in-words.ts';

function whoAndWhen({ who, clock }: NextStep): string {
  return clock ? `${roleInWords(who)}, ${clockInWords(clock)}` : roleInWords(who);
}

/** Next steps, each with who does it and by when. */
export function StepsList({ steps, numbered }: { steps: readonly NextStep[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul';
  return (
    <List class={`govuk-list govuk-list--spaced ${numbered ? 'govuk-list--number' : 'govuk-list--bullet'}`}>
      {steps.map((step) => (
        <li>
          <WithNumbers text={step.text} />
          <span class="hearth-who">{whoAndWhen(step)}</span>
        </li>
      ))}
    </List>
  );
}
