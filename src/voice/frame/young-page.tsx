import type { VNode } from 'preact';
import { Words } from '../../platform/html/index.ts';
import { type PageParts, page, type Reply } from '../../platform/web/index.ts';

/** The parts of a young person's page. */
export interface YoungPage {
  /** The heading, which stands at the top of the page. The title in the browser's tab never says what a page is about. */
  readonly title: string;
  readonly body: VNode;
  readonly back?: string;
  readonly hasErrors?: boolean;
  /** 200, or 422 with errors, when not said. */
  readonly status?: number;
  /** What stands above the heading, such as the list of what is wrong with a form. */
  readonly above?: VNode;
  readonly scripts?: readonly string[];
  /** A session that begins with this page. */
  readonly session?: string;
  /** The language of the page; English when not said. */
  readonly language?: PageParts['language'];
}

/**
 * A page of the young person's own: large clear words, the quick exit always in reach, reading aloud where the browser
 * can, and nothing in the tab or the history that says what it is about. It works without scripts.
 * @param _visit whose page it is: their navigation and the token of their forms come with it
 */
export function youngPage(_visit: object, parts: YoungPage): Reply {
  const { title, body, above, status, ...rest } = parts;
  const shown = {
    ...rest,
    look: 'young' as const,
    title,
    body: (
      <>
        {above}
        <h1 class="govuk-heading-xl">
          <Words of={title} />
        </h1>
        {body}
      </>
    ),
  };
  return page(shown, status);
}
