import { BackLink, ExitThisPage, renderPage, SkipLink } from '../html/index.ts';
import type { AssetAddress } from './document.tsx';
import type { WasDone } from './done-banner.tsx';
import { youngHelp } from './help-at.ts';
import type { PageParts } from './reply.ts';
import { quickExit, youngPlaces } from './young-places.ts';

/** What a young person's page needs besides its own parts. */
export interface YoungChrome {
  readonly path: string;
  readonly demo: boolean;
  /** Whether the demo is a practice service. */
  readonly isPractice?: boolean;
  /** The token of their sign-in; undefined when they have not signed in. */
  readonly csrfToken?: string;
  readonly assetAddress: AssetAddress;
  /** What they have just done, said at the top. */
  readonly wasDone?: WasDone | null;
  /** The page to which Back leads from here, where this one answers a form. */
  readonly backTo?: string | null;
}

/** The same on every page: whoever looks over a shoulder, or at the history, learns nothing from it. */
const plainTitle = 'My page';

function Head({ hasErrors, assetAddress }: { hasErrors: boolean; assetAddress: AssetAddress }) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{hasErrors ? `Check: ${plainTitle}` : plainTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex, nofollow" />
      <link rel="stylesheet" href={assetAddress('govuk-frontend.css')} />
      <link rel="stylesheet" href={assetAddress('young.css')} />
    </head>
  );
}

function Places({ path }: { path: string }) {
  return (
    <nav class="young-places" aria-label="Pages">
      <ul>
        {youngPlaces.map(({ href, text }) => {
          const here = href === path || (href !== '/me' && path.startsWith(`${href}/`));
          return (
            <li>
              <a href={href} aria-current={here ? 'page' : undefined}>
                {text}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Top({ path, demo, isPractice, csrfToken }: YoungChrome) {
  return (
    <header class="young-top">
      <div class="young-bar">
        <ExitThisPage text="Leave this page now" redirectUrl={quickExit} />
        <button class="young-aloud" type="button" data-young-aloud hidden>
          Read this page to me
        </button>
      </div>
      {isPractice ? (
        <p class="young-demo">This is for practice. Every person here is made up. Do not use a real name.</p>
      ) : demo ? (
        <p class="young-demo">Demo: every person here is made up.</p>
      ) : null}
      {csrfToken ? <Places path={path} /> : null}
    </header>
  );
}

/** The whole document of a page of the young person's own. It names neither them nor the service in its title. */
export function renderYoungDocument(parts: PageParts, chrome: YoungChrome): string {
  const { lang = 'en', dir = 'ltr' } = parts.language ?? {};
  return renderPage(
    <html lang={lang} dir={dir} class="govuk-template young">
      <Head hasErrors={parts.hasErrors ?? false} assetAddress={chrome.assetAddress} />
      <body class="govuk-template__body young-body">
        <SkipLink href="#main-content" text="Skip to the page" />
        <Top {...chrome} />
        <div class="young-page">
          {parts.back ? (
            <nav aria-label="Back">
              <BackLink href={parts.back} />
            </nav>
          ) : null}
          <main id="main-content" class="young-main">
            {chrome.backTo ? <div hidden data-hearth-back-to={chrome.backTo} /> : null}
            {chrome.wasDone ? (
              <p class="young-done" role="status">
                {chrome.wasDone.text}
              </p>
            ) : null}
            {parts.body}
          </main>
        </div>
        <footer class="young-foot">
          {chrome.csrfToken ? (
            <form method="post" action="/me/sign-out">
              <input type="hidden" name="_csrf" value={chrome.csrfToken} />
              <button class="young-link-button" type="submit">
                Sign out
              </button>
            </form>
          ) : null}
          <p>
            <a href={youngHelp}>Help with this page</a>
          </p>
          <p>
            If you are in danger now, call 999. To talk to someone at any time, call Childline free on{' '}
            <a href="tel:08001111">0800 1111</a>.
          </p>
        </footer>
        {['young', ...(parts.scripts ?? [])].map((name) => (
          <script type="module" src={chrome.assetAddress(`${name}.js`)} />
        ))}
      </body>
    </html>,
  );
}
