import { classNames } from './class-names.ts';
import { type Content, contentOf, type Styled } from './content.tsx';

interface SummaryAction extends Content, Styled {
  href: string;
  /** What the action is about, for those who hear the link alone. */
  visuallyHiddenText?: string;
}

export interface SummaryActions {
  classes?: string;
  items?: SummaryAction[];
}

interface ActionLinkProps {
  action: SummaryAction;
  cardTitle?: Content;
}

/** In: an action and the title of the card it stands in. Out: its link. */
export function ActionLink({ action, cardTitle }: ActionLinkProps) {
  const { classes, attributes, href, visuallyHiddenText } = action;
  return (
    <a class={classNames('govuk-link', classes)} href={href} {...attributes}>
      {contentOf(action)}
      {(visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && ' ('}
          {contentOf(cardTitle)}
          {cardTitle && ')'}
        </span>
      )}
    </a>
  );
}
