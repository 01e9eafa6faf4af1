import { SummaryList } from '../../platform/html/index.ts';
import type { WrittenEntry } from './entries.ts';
import { inTheirWords, profile, type Topic } from './kinds.ts';
import { Written } from './written.tsx';

interface ProfileListProps {
  readonly childId: string;
  readonly latest: ReadonlyMap<string, WrittenEntry>;
  readonly mayAdd: boolean;
}

/** What nobody has written about yet: one line each, so that it can be asked. */
function NotWrittenYet({
  childId,
  topics,
  mayAdd,
}: Omit<ProfileListProps, 'latest'> & { topics: readonly Topic[] }) {
  if (topics.length === 0) return null;
  return (
    <>
      <h3 class="govuk-heading-s">Nothing has been written yet about</h3>
      <ul class="govuk-list">
        {topics.map(({ id, label }) => (
          <li>
            {mayAdd ? (
              <a class="govuk-link" href={`/children/${childId}/profile/${id}`}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is known of the child topic by topic, each with the way to add to it. Their own words stand above this. */
export function ProfileList({ childId, latest, mayAdd }: ProfileListProps) {
  const topics = profile.topics.filter(({ id }) => id !== inTheirWords);
  const rows = topics.flatMap(({ id, label }) => {
    const entry = latest.get(id);
    if (!entry) return [];
    const action = { href: `/children/${childId}/profile/${id}`, text: 'Add', visuallyHiddenText: label };
    return [
      {
        key: { text: label },
        value: { html: <Written entry={entry} /> },
        actions: mayAdd ? { items: [action] } : undefined,
      },
    ];
  });
  const missing = topics.filter(({ id }) => !latest.has(id));
  return (
    <>
      {rows.length > 0 ? <SummaryList rows={rows} /> : null}
      <NotWrittenYet childId={childId} topics={missing} mayAdd={mayAdd} />
    </>
  );
}
