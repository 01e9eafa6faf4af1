import {
  BackLink,
  ExitThisPage,
  InEnglish,
  plainWords,
  renderPage,
  type Say,
  SkipLink,
  Spoken,
  Words,
} from '../html/index.ts';
import type { AssetAddress } from './document.tsx';
import { youngHelp } from './help-at.ts';
import type { PageParts } from './reply.ts';
import { stylesFor } from './styles-for.ts';
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
  readonly wasDone?: string | null;
}

/** The same on every page: whoever looks over a shoulder, or at the history, learns nothing from it. */
const plainTitle = 'My page';

/** Said where the device has no voice for the language of the page. */
const noVoice = 'This device has no voice for this language.';

function Head({ parts, assetAddress }: { parts: PageParts; assetAddress: AssetAddress }) {
  const { hasErrors, language } = parts;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{hasErrors ? `Check: ${plainTitle}` : plainTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="referrer" content="no-referrer" />
      <meta name="robots" content="noindex, nofollow" />
      {stylesFor(language, 'young').map((name) => (
        <link rel="stylesheet" href={assetAddress(name)} />
      ))}
    </head>
  );
}

function Places({ path, say }: { path: string; say: Say | null }) {
  return (
    <nav class="young-places" aria-label={plainWords(say, 'Pages')}>
      <ul>
        {youngPlaces.map(({ href, text }) => {
          const here = href === path || (href !== '/me' && path.startsWith(`${href}/`));
          return (
            <li>
              <a href={href} aria-current={here ? 'page' : undefined}>
                <Words of={text} />
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Top({ chrome, language }: { chrome: YoungChrome; language: PageParts['language'] }) {
  const { path, demo, isPractice, csrfToken } = chrome;
  const { say = null, voices = [] } = language ?? {};
  return (
    <header class="young-top">
      <div class="young-bar">
        <ExitThisPage text="Leave this page now" redirectUrl={quickExit} />
        <button
          class="young-aloud"
          type="button"
          data-young-aloud
          data-voices={voices.join(' ') || undefined}
          data-stop={plainWords(say, 'Stop reading')}
          hidden
        >
          <Words of="Read this page to me" />
        </button>
        {voices.length > 0 ? (
          <p class="young-small" data-no-voice role="status" hidden>
            <Words of={noVoice} />
          </p>
        ) : null}
      </div>
      {isPractice ? (
        <p class="young-demo">
          <Words of="This is for practice. Every person here is made up. Do not use a real name." />
        </p>
      ) : demo ? (
        <p class="young-demo">
          <Words of="Demo: every person here is made up." />
        </p>
      ) : null}
      {csrfToken ? <Places path={path} say={say} /> : null}
    </header>
  );
}

/** The whole document of a page of the young person's own. It names neither them nor the service in its title. */
export function renderYoungDocument(parts: PageParts, chrome: YoungChrome): string {
  const { lang = 'en', dir = 'ltr', say = null } = parts.language ?? {};
  return renderPage(
    <Spoken.Provider value={say}>
      <html lang={lang} dir={dir} class="govuk-template young">
        <Head parts={parts} assetAddress={chrome.assetAddress} />
        <body class="govuk-template__body young-body">
          <SkipLink href="#main-content" text="Skip to the page" />
          <Top chrome={chrome} language={parts.language} />
          <div class="young-page">
            {parts.back ? (
              <nav aria-label={plainWords(say, 'Back')}>
                <BackLink href={parts.back} />
              </nav>
            ) : null}
            {parts.language?.bar}
            <main id="main-content" class="young-main">
              {chrome.wasDone ? (
                <p class="young-done" role="status">
                  <InEnglish>{chrome.wasDone}</InEnglish>
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
                  <Words of="Sign out" />
                </button>
              </form>
            ) : null}
            <p>
              <a href={youngHelp}>
                <Words of="Help with this page" />
              </a>
            </p>
            <p>
              <Words
                of="If you are in danger now, call 999. To talk to someone at any time, call Childline free on 0800 1111."
                withNumbers
              />
            </p>
          </footer>
          {['young', ...(parts.scripts ?? [])].map((name) => (
            <script type="module" src={chrome.assetAddress(`${name}.js`)} />
          ))}
        </body>
      </html>
    </Spoken.Provider>,
  );
}
