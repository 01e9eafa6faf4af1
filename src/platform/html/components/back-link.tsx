import { classNames } from './class-names.ts';
import { type ContentProps, contentOf, type Styled } from './content.ts';

export interface BackLinkProps extends ContentProps, Styled {
  href?: string;
}

/** In: the address of the page before. Out: the "Back" link above a page's content. */
export function BackLink({ href, classes, attributes, ...content }: BackLinkProps) {
  return (
    <a href={href || '#'} class={classNames('govuk-back-link', classes)} {...attributes}>
      {contentOf(content) || 'Back'}
    </a>
  );
}
