import { classNames } from './class-names.ts';
import { type ContentProps, type Styled, wordsOf } from './content.tsx';

export interface SkipLinkProps extends ContentProps, Styled {
  href?: string;
}

/** In: the id of the main content, as "#main-content". Out: the link by which a keyboard user jumps to it. */
export function SkipLink({ href, classes, attributes, ...content }: SkipLinkProps) {
  return (
    <a
      href={href || '#content'}
      class={classNames('govuk-skip-link', classes)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {wordsOf(content)}
    </a>
  );
}
