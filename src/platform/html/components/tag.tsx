import { classNames } from './class-names.ts';
import { type ContentProps, contentOf, type Styled } from './content.tsx';

export interface TagProps extends ContentProps, Styled {}

/** In: a word or two about the state of something. Out: them as a coloured tag. */
export function Tag({ classes, attributes, ...content }: TagProps) {
  return (
    <strong class={classNames('govuk-tag', classes)} {...attributes}>
      {contentOf(content)}
    </strong>
  );
}
