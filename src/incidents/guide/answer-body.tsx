import type { HeadingLevel } from '../../platform/html/index.ts';
import { BeforeCalling, GoodToKnow } from './before-calling.tsx';
import { DoNow } from './do-now.tsx';
import { AgeNote, type FirstLinesProps, StopAndTalk, WantsPolice } from './first-lines.tsx';
import { LaterParts } from './later-parts.tsx';
import { LevelBar } from './level-bar.tsx';
import { headline } from './outcome-in-words.ts';
import { asItMayBeShown } from './says-what-happened.ts';
import { WhyParts } from './why-parts.tsx';

export interface AnswerBodyProps extends FirstLinesProps {
  /** How deep its own heading lies in the page; 1 if left out. */
  readonly headingLevel?: 1 | 2 | 3;
  /** Opens every part, for paper. */
  readonly unfolded?: boolean;
}

/** The whole answer: level, what a report sets in motion, what to do now and later, whom not to call, and why. */
export function AnswerBody({ facts, central, headingLevel = 1, unfolded, ...given }: AnswerBodyProps) {
  const outcome = asItMayBeShown(given.outcome, facts);
  const Heading = `h${headingLevel}` as const;
  const level = (headingLevel + 1) as HeadingLevel;
  const emergency = outcome.route === 'call-999';
  const parts = { outcome, facts, level, unfolded };
  return (
    <>
      <LevelBar outcome={outcome} facts={facts} />
      <Heading class="govuk-heading-l">{headline(outcome, facts)}</Heading>
      <StopAndTalk outcome={outcome} facts={facts} central={central} />
      <AgeNote facts={facts} />
      <WantsPolice outcome={outcome} facts={facts} />
      {!emergency && <BeforeCalling outcome={outcome} />}
      <DoNow {...parts} />
      {emergency && <BeforeCalling outcome={outcome} />}
      <LaterParts {...parts} />
      <GoodToKnow {...parts} />
      <WhyParts {...parts} />
    </>
  );
}
