import { classNames } from './class-names.ts';
import { type Content, contentOf, type Listed, type Styled } from './content.ts';
import { Tag, type TagProps } from './tag.tsx';

export interface TaskListItem {
  title: Content & { classes?: string };
  hint?: Content;
  status: Content & { tag?: TagProps; classes?: string };
  href?: string;
  classes?: string;
}

export interface TaskListProps extends Styled {
  items: Listed<TaskListItem>[];
  idPrefix?: string;
}

function Task({ item, idStart }: { item: TaskListItem; idStart: string }) {
  const { title, hint, status, href } = item;
  const hintId = `${idStart}-hint`;
  const statusId = `${idStart}-status`;
  return (
    <li class={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', item.classes)}>
      <div class="govuk-task-list__name-and-hint">
        {href ? (
          <a
            class={classNames('govuk-link govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={classNames(hint && hintId, statusId)}
          >
            {contentOf(title)}
          </a>
        ) : (
          <div class={title.classes || undefined}>{contentOf(title)}</div>
        )}
        {hint && (
          <div id={hintId} class="govuk-task-list__hint">
            {contentOf(hint)}
          </div>
        )}
      </div>
      <div class={classNames('govuk-task-list__status', status.classes)} id={statusId}>
        {status.tag ? <Tag {...status.tag} /> : contentOf(status)}
      </div>
    </li>
  );
}

/** In: tasks, each with its state. Out: the list of them, linked to their pages. */
export function TaskList({ items, idPrefix, classes, attributes }: TaskListProps) {
  return (
    <ul class={classNames('govuk-task-list', classes)} {...attributes}>
      {items.map(
        (item, index) => item && <Task item={item} idStart={`${idPrefix || 'task-list'}-${index + 1}`} />,
      )}
    </ul>
  );
}
