import { classNames } from './class-names.ts';
import { type Attributes, type Content, contentOf, type Styled } from './content.ts';

export interface BreadcrumbItem extends Content {
  /** Left out for the page shown. */
  href?: string;
  attributes?: Attributes;
}

export interface BreadcrumbsProps extends Styled {
  items?: BreadcrumbItem[];
  collapseOnMobile?: boolean;
  labelText?: string;
}

/** In: the pages above this one. Out: the trail of links to them. */
export function Breadcrumbs(props: BreadcrumbsProps) {
  const { items = [], collapseOnMobile, labelText = 'Breadcrumb', classes, attributes } = props;
  return (
    <nav
      class={classNames(
        'govuk-breadcrumbs',
        classes,
        collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      {...attributes}
      aria-label={labelText}
    >
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {contentOf(item)}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {contentOf(item)}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
