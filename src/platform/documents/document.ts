/** What stands in a line: text, and what in it is strong. */
export type Words = string | readonly (string | { readonly strong: string })[];

/** One thing after the other in a document. Whatever text is in them is printed as it is. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Words }
  | { readonly kind: 'list'; readonly numbered?: boolean; readonly items: readonly Words[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | {
      readonly kind: 'definitions';
      readonly of: readonly { readonly term: string; readonly text: Words }[];
    }
  /** Somebody's own words, with their line breaks. */
  | { readonly kind: 'quoted'; readonly text: string; readonly by?: string }
  | { readonly kind: 'new-page' };

/** What we print. Headings begin at level 1 and leave none out, as PDF/UA has it. */
export interface Document {
  readonly title: string;
  /** The language as in HTML: `en`. */
  readonly language: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly date: string;
  /** At the top of each page; nothing when left out. */
  readonly header?: string;
  /** At the foot of each page, before the page number. */
  readonly footer?: string;
  /** Whether a list of the headings, with their pages, comes first. */
  readonly contents?: boolean;
  readonly blocks: readonly Block[];
}
