import type { ComponentChildren, VNode } from 'preact';

/** A list of cards, on a young person's page and on a page for work. */
export function Cards({ children }: { children: ComponentChildren }) {
  return <ul class="govuk-list young-cards">{children}</ul>;
}

/** One card of a list: perhaps a drawing, and what stands beside it. */
export function Card({ drawing, children }: { drawing?: VNode; children: ComponentChildren }) {
  return (
    <li class="hearth-card young-card">
      {drawing}
      <div>{children}</div>
    </li>
  );
}
