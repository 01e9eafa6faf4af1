import type { ComponentChildren } from 'preact';
import type { Listed } from './components/content.tsx';
import { Footer } from './components/footer.tsx';
import type { FooterLink } from './components/footer-navigation.tsx';
import { Header } from './components/header.tsx';
import { PhaseBanner, type PhaseBannerProps } from './components/phase-banner.tsx';
import { ServiceNavigation } from './components/service-navigation.tsx';
import type { NavigationItem } from './components/service-navigation-list.tsx';
import { SkipLink } from './components/skip-link.tsx';

/** Where a page's styles and pictures lie. */
interface PageAssets {
  stylesheets: string[];
  /** The small picture of the service in a browser's tab. */
  icon?: string;
  /** The web app manifest, for putting the service on a home screen. */
  manifest?: string;
}

export interface LayoutProps {
  /** The language of the page, and the side from which it is read; English when not said. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
  /** What the page is about; the title bar adds the name of the service. */
  title: string;
  /** Says "Error:" in the title bar, so that it is read out first. */
  hasErrors?: boolean;
  assets: PageAssets;
  /** Addresses of script modules, loaded last. The first of them adds "js-enabled" to the body. */
  scripts: string[];
  themeColor?: string;
  /** The first page, to which the name in the header leads; "/" if left out. */
  homeUrl?: string;
  navigation?: Listed<NavigationItem>[];
  phaseBanner?: PhaseBannerProps;
  /** Above the main content: a back link, breadcrumbs, a button to leave the page. */
  beforeContent?: ComponentChildren;
  mainClasses?: string;
  supportLinks?: FooterLink[];
  footerText?: ComponentChildren;
  children?: ComponentChildren;
}

const serviceName = 'Hearth';

/** The name of the page, and of the service unless that is all there is to say. */
function pageTitle(title: string, hasErrors: boolean): string {
  const named = title === serviceName ? title : `${title} - ${serviceName}`;
  return hasErrors ? `Error: ${named}` : named;
}

function Head({ title, hasErrors, assets, themeColor = '#1d70b8' }: LayoutProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{pageTitle(title, Boolean(hasErrors))}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="theme-color" content={themeColor} />
      {assets.icon && <link rel="icon" href={assets.icon} />}
      {assets.manifest && <link rel="manifest" href={assets.manifest} />}
      {assets.stylesheets.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
    </head>
  );
}

/** What stands around a page is in English, also where the page is not. */
const inEnglish = (lang = 'en') => (lang === 'en' ? undefined : 'en');

function Top({ lang, homeUrl, navigation, phaseBanner }: LayoutProps) {
  return (
    <header class="govuk-template__header" lang={inEnglish(lang)}>
      <Header namespace="hearth" logoText={serviceName} url={homeUrl} />
      {navigation?.some(Boolean) && <ServiceNavigation navigation={navigation} />}
      {phaseBanner && <PhaseBanner {...phaseBanner} />}
    </header>
  );
}

/**
 * In: a title, addresses of styles and scripts, the content, and what stands around it. Out: a whole page,
 * without inline scripts or styles, so that a strict content security policy holds.
 */
export function Layout(props: LayoutProps) {
  const { lang = 'en', dir, beforeContent, mainClasses, supportLinks, footerText, scripts, children } = props;
  const hasMeta = Boolean(supportLinks?.length || footerText);
  return (
    <html lang={lang} dir={dir} class="govuk-template">
      <Head {...props} />
      <body class="govuk-template__body">
        <SkipLink href="#main-content" text="Skip to main content" />
        <Top {...props} />
        <div class="govuk-width-container">
          {beforeContent}
          <main
            class={mainClasses ? `govuk-main-wrapper ${mainClasses}` : 'govuk-main-wrapper'}
            id="main-content"
          >
            {children}
          </main>
        </div>
        <footer class="govuk-template__footer" lang={inEnglish(lang)}>
          <Footer meta={hasMeta ? { items: supportLinks, html: footerText } : undefined} />
        </footer>
        {scripts.map((src) => (
          <script type="module" src={src} />
        ))}
      </body>
    </html>
  );
}
