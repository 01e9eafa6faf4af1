import type { ComponentChildren } from 'preact';
import { classNames } from './class-names.ts';
import { type Content, contentOf, type Styled } from './content.tsx';
import { type FooterLink, FooterNavigation, type FooterSection } from './footer-navigation.tsx';

interface FooterMeta extends Content {
  visuallyHiddenTitle?: string;
  items?: FooterLink[];
}

/** As govuk-frontend's footer, but with slots where that carries crown, licence and Crown copyright. */
export interface FooterProps extends Styled {
  containerClasses?: string;
  navigation?: FooterSection[];
  meta?: FooterMeta;
  logo?: ComponentChildren;
  licence?: ComponentChildren;
  copyright?: ComponentChildren;
}

function Meta({ visuallyHiddenTitle, items, ...content }: FooterMeta) {
  const words = contentOf(content);
  return (
    <>
      <h2 class="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
      {items && items.length > 0 && (
        <ul class="govuk-footer__inline-list">
          {items.map(({ href, text, attributes }) => (
            <li class="govuk-footer__inline-list-item">
              <a class="govuk-footer__link" href={href} {...attributes}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
      {words && <div class="govuk-footer__meta-custom">{words}</div>}
    </>
  );
}

/** In: links and words for the end of every page. Out: the footer. */
export function Footer(props: FooterProps) {
  const { containerClasses, navigation = [], meta, logo, licence, copyright, classes, attributes } = props;
  return (
    <div class={classNames('govuk-footer', classes)} {...attributes}>
      <div class={classNames('govuk-width-container', containerClasses)}>
        {logo}
        <FooterNavigation sections={navigation} />
        <div class="govuk-footer__meta">
          <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
            {meta && <Meta {...meta} />}
            {licence}
          </div>
          {copyright && <div class="govuk-footer__meta-item">{copyright}</div>}
        </div>
      </div>
    </div>
  );
}
