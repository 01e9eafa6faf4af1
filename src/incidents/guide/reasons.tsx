import type { HeadingLevel } from '../../platform/html/index.ts';
import type { Caution, EditionId, Reason } from '../../protocol/index.ts';
import { Fold } from './fold.tsx';
import { RuleText, WhereWritten } from './rule-text.tsx';

/** How deep a part lies in its page, and whether it is opened, for paper. */
export interface Folded {
  readonly level: HeadingLevel;
  readonly unfolded?: boolean | undefined;
}

interface ReasonsProps extends Folded {
  readonly reasons: readonly (Reason & { readonly law?: readonly string[] | undefined })[];
  readonly edition: EditionId;
}

/** Why an answer is what it is, each reason with where it is written. */
export function Reasons({ reasons, edition, ...folded }: ReasonsProps) {
  return (
    <Fold title="Why this is the answer" {...folded}>
      <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
        {reasons.map(({ text, cites, law }) => (
          <li>
            <RuleText text={text} />
            <WhereWritten {...{ cites, edition, law }} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface ChangesProps extends Folded {
  /** What would have been otherwise, and the answer it would have led to. */
  readonly changes: readonly (readonly [change: string, answer: string])[];
}

/** What would change an answer. */
export function Changes({ changes, ...folded }: ChangesProps) {
  return (
    <Fold title="What would change this answer" {...folded}>
      {changes.length === 0 && <p class="govuk-body">No single fact would change it.</p>}
      {changes.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {changes.map(([change, answer]) => (
            <li>
              {capital(change)}: {answer}
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}

/** What else to know before something is done, as a list. */
export function Cautions({ cautions }: { cautions: readonly Caution[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet govuk-list--spaced">
      {cautions.map(({ text }) => (
        <li>
          <RuleText text={text} />
        </li>
      ))}
    </ul>
  );
}
