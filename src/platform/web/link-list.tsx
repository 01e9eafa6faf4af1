import type { ComponentChildren } from 'preact';

/** A link of a list, and what stands behind it. */
export interface ListedLink {
  readonly href: string;
  readonly text: string;
  readonly after?: ComponentChildren;
}

/** A list of links. */
export function LinkList(props: { links: readonly ListedLink[]; classes?: string; label?: string }) {
  const { links, classes, label } = props;
  return (
    <ul class={classes ? `govuk-list ${classes}` : 'govuk-list'} aria-label={label}>
      {links.map(({ href, text, after }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
          </a>
          {after}
        </li>
      ))}
    </ul>
  );
}
