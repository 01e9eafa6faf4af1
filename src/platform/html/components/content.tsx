import type { ComponentChildren } from 'preact';
import { Words } from '../words.tsx';

/** Words for a reader: plain text, or markup made of components. Both are escaped. */
export interface Content {
  text?: string | number;
  html?: ComponentChildren;
}

/** Content that may also be written between a component's tags. */
export interface ContentProps extends Content {
  children?: ComponentChildren;
}

/** Extra attributes for an element. `true` writes the bare attribute; `data-` and `aria-` write "true". */
export type Attributes = Record<string, string | number | boolean | undefined>;

/** Extra classes and attributes for a component's outermost element. */
export interface Styled {
  classes?: string;
  attributes?: Attributes;
}

/** A list entry that may be left out with `condition && entry`. */
export type Listed<T> = T | false | null | undefined | '';

/** The children, or else the html, or else the text. */
export function contentOf(content: ContentProps | undefined): ComponentChildren {
  return content?.children || content?.html || content?.text;
}

/** The same, in the language of the page where it is a sentence of ours. */
export function wordsOf(content: ContentProps | undefined): ComponentChildren {
  const words = contentOf(content);
  return typeof words === 'string' && words !== '' ? <Words of={words} /> : words;
}
