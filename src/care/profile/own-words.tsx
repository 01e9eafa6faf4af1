import type { ChildToday } from '../child/get-child.ts';
import { childName } from '../child-name.ts';
import type { WrittenEntry } from './entries.ts';
import { inTheirWords } from './kinds.ts';
import { Written } from './written.tsx';

/** The child's own words: they come before everything that others say of them. */
export function OwnWords(props: { child: ChildToday; latest: WrittenEntry | undefined; mayAdd: boolean }) {
  const { child, latest, mayAdd } = props;
  const name = childName(child);
  return (
    <section aria-labelledby="own-words">
      <h2 class="govuk-heading-m" id="own-words">
        In {name}'s own words
      </h2>
      {latest ? (
        <Written entry={latest} />
      ) : (
        <p class="govuk-body">
          Nothing yet. Ask {name}: what should people know about you, and what should they never get wrong?
        </p>
      )}
      {mayAdd ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/children/${child.id}/profile/${inTheirWords}`}>
            {latest ? 'Add what they say now' : 'Write down what they say'}
          </a>
        </p>
      ) : null}
    </section>
  );
}
