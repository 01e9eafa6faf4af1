import { Words } from '../words.tsx';
import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface BackLinkProps extends ContentProps, Styled {
  href?: string;
}

/** In: the address of the page before. Out: the "Back" link above a page's content. */
export function BackLink({ href, classes, attributes, ...content }: BackLinkProps) {
  return (
    <a href={href || '#'} class={classNames('govuk-back-link', classes)} {...attributes}>
      {wordsOf(content) || <Words of="Back" />}
    </a>
  );
}
