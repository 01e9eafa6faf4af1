import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import { isYoungAdult } from './outcome-in-words.ts';

/** How high the level is, as filled boxes and in words; never by colour alone. */
export function LevelBar({ outcome, facts }: { outcome: IncidentOutcome; facts: IncidentFacts }) {
  const words = isYoungAdult(facts) ? 'A guide only: 18 or over' : `Level ${outcome.level} of 3`;
  return (
    <p class={`hearth-level hearth-level--${outcome.level}`}>
      {!isYoungAdult(facts) && (
        <span class="hearth-level__boxes" aria-hidden="true">
          {[1, 2, 3].map((box) => (
            <span
              class={box <= outcome.level ? 'hearth-level__box hearth-level__box--on' : 'hearth-level__box'}
            />
          ))}
        </span>
      )}
      <span class="hearth-level__words">{words}</span>
    </p>
  );
}
