import { dayInWords } from '../../platform/clock/index.ts';
import { InsetText } from '../../platform/html/index.ts';
import { registeredName } from '../child-name.ts';
import type { Alike } from './alike.ts';

/** Children like the one that somebody is about to begin, each with the way to their record. */
export function AlikeList({ alike }: { alike: readonly Alike[] }) {
  if (alike.length === 0) return null;
  return (
    <InsetText>
      <p class="govuk-body">You know a child like this one. If it is the same child, open their record:</p>
      <ul class="govuk-list">
        {alike.map((child) => (
          <li>
            <a class="govuk-link" href={`/children/${child.child_id}`}>
              {registeredName(child)}, born {dayInWords(child.date_of_birth)}
            </a>
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
