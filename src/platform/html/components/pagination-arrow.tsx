import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Attributes, type Content, contentOf } from './content.tsx';

export interface PaginationLink extends Content {
  href: string;
  /** What lies there, for example "2 of 3". */
  labelText?: string;
  attributes?: Attributes;
}

interface ArrowLinkProps {
  direction: 'prev' | 'next';
  link: PaginationLink;
  isBlock: boolean;
}

const paths = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Arrow({ direction }: { direction: 'prev' | 'next' }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={paths[direction]} />
    </svg>
  );
}

function defaultWords(direction: 'prev' | 'next'): ComponentChildren {
  return (
    <>
      {direction === 'prev' ? 'Previous' : 'Next'}
      <span class="govuk-visually-hidden"> page</span>
    </>
  );
}

/** In: where the page before or after is. Out: the link to it, with its arrow. */
export function ArrowLink({ direction, link, isBlock }: ArrowLinkProps) {
  const { labelText } = link;
  const title = classNames(
    'govuk-pagination__link-title',
    isBlock && !labelText && 'govuk-pagination__link-title--decorated',
  );
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={direction} {...link.attributes}>
        {(isBlock || direction === 'prev') && <Arrow direction={direction} />}
        <span class={title}>{contentOf(link) || defaultWords(direction)}</span>
        {isBlock && labelText && (
          <>
            {' '}
            <span class="govuk-visually-hidden">:</span>{' '}
            <span class="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isBlock && direction === 'next' && <Arrow direction={direction} />}
      </a>
    </div>
  );
}
