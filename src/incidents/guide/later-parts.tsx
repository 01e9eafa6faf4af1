import type { PartProps } from './contact-parts.tsx';
import { Fold } from './fold.tsx';
import { isYoungAdult } from './outcome-in-words.ts';
import { type StepGroup, stepsIn } from './step-groups.ts';
import { StepsList } from './steps-list.tsx';

/** What follows when the first things are done: for the child, for the others, with the police, on paper. */
export function LaterParts({ outcome, facts, level, unfolded }: PartProps) {
  const who = isYoungAdult(facts) ? 'young adult' : 'child';
  const parts: readonly (readonly [StepGroup, string])[] = [
    ['child', `Then, for the ${who}`],
    ['others', 'Then, for the others who were there'],
    ['police', `If the police speak to the ${who}`],
    ['after', 'Then, write it down'],
  ];
  return (
    <>
      {parts.map(([group, title]) => {
        const steps = stepsIn(group, outcome);
        if (steps.length === 0) return null;
        return (
          <Fold title={title} {...{ level, unfolded }}>
            <StepsList steps={steps} />
          </Fold>
        );
      })}
    </>
  );
}
