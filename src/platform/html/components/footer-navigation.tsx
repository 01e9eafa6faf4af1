import { classNames } from './class-names.ts';
import type { Attributes } from './content.tsx';

export interface FooterLink {
  text: string;
  href: string;
  attributes?: Attributes;
}

export interface FooterSection {
  title: string;
  /** In how many columns its links stand. */
  columns?: number;
  /** A width of the grid, such as "two-thirds"; "full" if left out. */
  width?: string;
  items?: Partial<FooterLink>[];
}

/** In: sections of links. Out: them, above the line in a footer. */
export function FooterNavigation({ sections }: { sections: FooterSection[] }) {
  if (sections.length === 0) return null;
  return (
    <>
      <div class="govuk-footer__navigation">
        {sections.map(({ title, columns, width, items }) => (
          <div class={`govuk-footer__section govuk-grid-column-${width || 'full'}`}>
            <h2 class="govuk-footer__heading govuk-heading-m">{title}</h2>
            {items && items.length > 0 && (
              <ul
                class={classNames(
                  'govuk-footer__list',
                  !!columns && `govuk-footer__list--columns-${columns}`,
                )}
              >
                {items.map(
                  ({ href, text, attributes }) =>
                    href &&
                    text && (
                      <li class="govuk-footer__list-item">
                        <a class="govuk-footer__link" href={href} {...attributes}>
                          {text}
                        </a>
                      </li>
                    ),
                )}
              </ul>
            )}
          </div>
        ))}
      </div>
      <hr class="govuk-footer__section-break" />
    </>
  );
}
