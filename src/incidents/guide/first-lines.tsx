import { InsetText, WithNumbers } from '../../platform/html/index.ts';
import { ageBand, type IncidentFacts, type IncidentOutcome, isHarmed } from '../../protocol/index.ts';
import { isYoungAdult, whoToAsk } from './outcome-in-words.ts';

/** What comes before everything else when the central question was not answered with yes. */
export function StopAndTalk({ outcome, facts, central }: FirstLinesProps) {
  if (central !== 'no' && central !== 'not-sure') return null;
  const said = central === 'no' ? 'that this would not be' : 'that you are not sure this would be';
  const emergency = outcome.route === 'call-999';
  return (
    <InsetText classes="hearth-stop">
      <p class="govuk-body">
        <strong>
          You said {said} good enough for your own child.{' '}
          {emergency
            ? '999 still comes first if someone is in danger. Then stop and talk.'
            : 'So stop and talk first.'}
        </strong>
      </p>
      <p class="govuk-body">
        Call {whoToAsk(outcome, facts)} or your out-of-hours service before you do more. You may always choose
        a gentler way than the one below. Say why when you record it.
      </p>
    </InsetText>
  );
}

/** What somebody who was harmed wants is theirs: it stands above what follows, and is not ours to decide. */
export function WantsPolice({ outcome, facts }: Pick<FirstLinesProps, 'outcome' | 'facts'>) {
  const isLeftToUs = outcome.route === 'resolve-internally' || outcome.route === 'manager-decides';
  if (!facts.victim?.wantsPolice || !isLeftToUs || isHarmed(facts)) return null;
  return (
    <InsetText>
      <WithNumbers text="The person who was harmed wants the police. They may report it themselves: online, by 101, or by 999 if it has just happened. Tell them so, and do not talk them out of it. What follows is what you do." />
    </InsetText>
  );
}

/** What is different for a child under 10, and for a young adult. */
export function AgeNote({ facts }: Pick<FirstLinesProps, 'facts'>) {
  if (isYoungAdult(facts)) {
    return (
      <InsetText>
        They are 18 or over, so adult law applies. The levels were made for under 18s: use this as a guide to
        what is fair. Nothing is searched or taken in their home, and nobody reports them because of a level.
        If they did it, putting it right between people still comes first.
      </InsetText>
    );
  }
  if (ageBand(facts) !== 'under-10') return null;
  return (
    <InsetText>
      They are under 10. In law a child under 10 cannot commit a crime. The level only says how fast help is
      needed.
    </InsetText>
  );
}

export interface FirstLinesProps {
  readonly outcome: IncidentOutcome;
  readonly facts: IncidentFacts;
  /** The answer to the central question. */
  readonly central?: string;
}
