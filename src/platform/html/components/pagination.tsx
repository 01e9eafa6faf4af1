import { classNames } from './class-names.ts';
import type { Attributes, Listed, Styled } from './content.tsx';
import { ArrowLink, type PaginationLink } from './pagination-arrow.tsx';

interface PaginationItem {
  number?: string | number;
  href?: string;
  current?: boolean;
  /** Stands for pages left out. */
  ellipsis?: boolean;
  visuallyHiddenText?: string;
  attributes?: Attributes;
}

export interface PaginationProps extends Styled {
  items?: Listed<PaginationItem>[];
  previous?: PaginationLink;
  next?: PaginationLink;
  landmarkLabel?: string;
}

function Item({ item }: { item: PaginationItem }) {
  if (item.ellipsis) return <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>;
  if (item.number === undefined) return null;
  return (
    <li class={classNames('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href ?? ''}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    </li>
  );
}

/** In: the pages of a list, or the pages before and after. Out: the links between them. */
export function Pagination({ items, previous, next, landmarkLabel, classes, attributes }: PaginationProps) {
  const isBlock = !items && Boolean(next || previous);
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', classes)}
      aria-label={landmarkLabel || 'Pagination'}
      {...attributes}
    >
      {previous?.href && <ArrowLink direction="prev" link={previous} isBlock={isBlock} />}
      {items && <ul class="govuk-pagination__list">{items.map((item) => item && <Item item={item} />)}</ul>}
      {next?.href && <ArrowLink direction="next" link={next} isBlock={isBlock} />}
    </nav>
  );
}
