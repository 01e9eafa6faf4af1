import { classNames } from './class-names.ts';
import { type Content, contentOf, type Listed, type Styled } from './content.tsx';
import { ActionLink, type SummaryActions } from './summary-action.tsx';
import { SummaryCard, type SummaryCardOptions } from './summary-card.tsx';

interface SummaryRow {
  classes?: string;
  key: Content & { classes?: string };
  value: Content & { classes?: string };
  actions?: SummaryActions;
}

export interface SummaryListProps extends Styled {
  rows: Listed<SummaryRow>[];
  /** Puts the list into a card with a title. */
  card?: SummaryCardOptions;
}

function RowActions({ actions, cardTitle }: { actions?: SummaryActions; cardTitle?: Content }) {
  const [first, ...others] = actions?.items ?? [];
  if (!first) return null;
  return (
    <dd class={classNames('govuk-summary-list__actions', actions?.classes)}>
      {others.length === 0 ? (
        <ActionLink action={first} cardTitle={cardTitle} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {[first, ...others].map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink action={action} cardTitle={cardTitle} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

/** In: rows of a key, a value and perhaps actions. Out: the summary list, in a card if one is given. */
export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const anyActions = rows.some((row) => (row ? row.actions?.items?.length : false));
  const list = (
    <dl class={classNames('govuk-summary-list', classes)} {...attributes}>
      {rows.map((row) => {
        if (!row) return null;
        const bare = anyActions && !row.actions?.items;
        return (
          <div
            class={classNames(
              'govuk-summary-list__row',
              bare && 'govuk-summary-list__row--no-actions',
              row.classes,
            )}
          >
            <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{contentOf(row.key)}</dt>
            <dd class={classNames('govuk-summary-list__value', row.value.classes)}>{contentOf(row.value)}</dd>
            <RowActions actions={row.actions} cardTitle={card?.title} />
          </div>
        );
      })}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}
