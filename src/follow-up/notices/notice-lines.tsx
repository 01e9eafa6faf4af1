import { ActionForm, type Filled } from '../../platform/forms/index.ts';
import { pathOf } from '../about.ts';
import type { NoticeInList } from './list-notices.ts';
import type { NoticeGroup } from './notice-groups.ts';

/** Where the things are read of which a line tells. */
function Links({ matters, words }: { matters: readonly NoticeInList[]; words: string }) {
  return (
    <>
      {matters.map((notice, index) => (
        <>
          {' '}
          <a class="govuk-link" href={pathOf(notice)}>
            {matters.length === 1 ? 'See it' : `See ${index + 1}`}
            <span class="govuk-visually-hidden">: {words}</span>
          </a>
        </>
      ))}
    </>
  );
}

/** What somebody is told, a line a child and kind; each is read by ticking it. */
export function NoticeLines(props: {
  groups: readonly NoticeGroup[];
  /** The name of a child; null where they are no longer open to the reader. */
  nameOf: (childId: string) => string | null;
  form: Filled;
}) {
  const { groups, nameOf, form } = props;
  if (groups.length === 0) return <p class="govuk-body">There is nothing new.</p>;
  return (
    <ActionForm of={form} button="" classes="govuk-button--secondary">
      <input type="hidden" name="shown" value={form.typed('shown').one()} />
      <div class="govuk-checkboxes govuk-checkboxes--small hearth-lines">
        {groups.map(({ id, childId, words, matters }) => {
          const name = childId && nameOf(childId);
          const times = matters.length > 1 ? ` (${matters.length})` : '';
          return (
            <div class="govuk-checkboxes__item hearth-line">
              <input
                class="govuk-checkboxes__input"
                type="checkbox"
                id={`read-${id}`}
                name="read"
                value={id}
                checked={form.typed('read').all().includes(id)}
              />
              <label class="govuk-label govuk-checkboxes__label" for={`read-${id}`}>
                {name ? <strong>{name}: </strong> : null}
                {words}
                {times}
              </label>
              <span class="hearth-line__ways">
                {childId ? (
                  <Links {...{ matters, words }} />
                ) : (
                  <a class="govuk-link" href="/my-work/waiting">
                    See what waits for others
                  </a>
                )}
              </span>
            </div>
          );
        })}
      </div>
    </ActionForm>
  );
}
