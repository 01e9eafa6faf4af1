import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Content, contentOf, type Styled } from './content.tsx';
import { type HeadingLevel, headingTag } from './heading-level.ts';
import { ActionLink, type SummaryActions } from './summary-action.tsx';

export interface SummaryCardOptions extends Styled {
  title?: Content & { headingLevel?: HeadingLevel; classes?: string };
  actions?: SummaryActions;
}

interface SummaryCardProps extends SummaryCardOptions {
  children: ComponentChildren;
}

function CardActions({ title, actions }: SummaryCardOptions) {
  const [first, ...others] = actions?.items ?? [];
  const className = classNames('govuk-summary-card__actions', actions?.classes);
  if (!first) return null;
  if (others.length === 0) {
    return (
      <div class={className}>
        <ActionLink action={first} cardTitle={title} />
      </div>
    );
  }
  return (
    <ul class={className}>
      {[first, ...others].map((action) => (
        <li class="govuk-summary-card__action">
          <ActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  );
}

/** In: a title, actions and a summary list. Out: the list as a card under that title. */
export function SummaryCard({ title, actions, classes, attributes, children }: SummaryCardProps) {
  const Heading = headingTag(title?.headingLevel || 2);
  return (
    <div class={classNames('govuk-summary-card', classes)} {...attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classNames('govuk-summary-card__title', title.classes)}>{contentOf(title)}</Heading>
        )}
        <CardActions title={title} actions={actions} />
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}
