import {
  BackLink,
  InEnglish,
  Layout,
  NotificationBanner,
  plainWords,
  renderPage,
  Spoken,
} from '../html/index.ts';
import { ChangesLine } from './changes-line.tsx';
import { helpAt } from './help-at.ts';
import type { PageParts } from './reply.ts';
import { stylesFor } from './styles-for.ts';

/** Where a page finds a file of ours, by its name. */
export type AssetAddress = (name: string) => string;

/** What the house adds to a page: who is here, where they can go. */
export interface Chrome {
  /** The address of the page, without what was asked. */
  readonly path: string;
  readonly person: { readonly name: string } | null;
  readonly csrfToken?: string;
  readonly demo: boolean;
  /** Whether the demo is a practice service. */
  readonly isPractice?: boolean;
  readonly navigation: readonly {
    readonly href: string;
    readonly text: string;
    readonly current?: boolean;
  }[];
  /** Whether there is something new that the person does not know of. */
  readonly hasChanged?: boolean;
  readonly offline?: boolean;
  readonly assetAddress: AssetAddress;
  /** What the visitor has just done, said at the top. */
  readonly wasDone?: string | null;
}

/** Where nobody who works here has signed in: young people find their own door, and their rights. */
const forYoungPeople = [
  { href: '/me/sign-in', text: 'Young people: your own pages' },
  { href: '/rights', text: 'Know your rights' },
];

function SignOut({ name, csrfToken }: { name: string; csrfToken: string }) {
  return (
    <form method="post" action="/sign-out" class="hearth-sign-out" aria-label="Your sign-in">
      <input type="hidden" name="_csrf" value={csrfToken} />
      <span class="govuk-body-s">
        Signed in as{' '}
        <a class="govuk-link" href="/account">
          {name}
        </a>{' '}
      </span>
      <button class="hearth-link-button" type="submit">
        Sign out
      </button>
    </form>
  );
}

/** The whole HTML document of a page. Pure: the offline worker renders the guide with the same function. */
export function renderDocument(parts: PageParts, chrome: Chrome): string {
  const { assetAddress } = chrome;
  const { say = null, lang, dir } = parts.language ?? {};
  const scripts = ['start', ...(parts.scripts ?? [])].map((name) => assetAddress(`${name}.js`));
  return renderPage(
    <Spoken.Provider value={say}>
      <Layout
        lang={lang}
        dir={dir}
        title={plainWords(say, parts.title)}
        hasErrors={parts.hasErrors}
        assets={{
          stylesheets: stylesFor(parts.language, 'hearth').map(assetAddress),
          icon: assetAddress('icon.svg'),
          manifest: assetAddress('manifest.json'),
        }}
        scripts={parts.print ? [] : scripts}
        homeUrl="/"
        navigation={
          parts.print
            ? []
            : chrome.navigation.map(({ href, text, current }) => ({ href, text, active: current ?? false }))
        }
        phaseBanner={
          chrome.offline
            ? { tag: { text: 'Offline' }, text: 'You have no connection. The guide still works.' }
            : chrome.isPractice
              ? {
                  tag: { text: 'Practice' },
                  text: 'Every child here is made up. Do not name a real child: other people read it, and it is all thrown away each night.',
                }
              : chrome.demo
                ? { tag: { text: 'Demo' }, text: 'Synthetic London: every person here is made up.' }
                : undefined
        }
        beforeContent={
          <>
            {chrome.person && chrome.csrfToken && !parts.print ? (
              <InEnglish>
                <SignOut name={chrome.person.name} csrfToken={chrome.csrfToken} />
              </InEnglish>
            ) : null}
            {chrome.hasChanged && chrome.csrfToken && !parts.print ? (
              <InEnglish>
                <ChangesLine csrfToken={chrome.csrfToken} />
              </InEnglish>
            ) : null}
            {parts.back && !parts.print ? (
              <nav aria-label={plainWords(say, 'Back')}>
                <BackLink href={parts.back} />
              </nav>
            ) : null}
            {parts.print ? null : parts.language?.bar}
          </>
        }
        supportLinks={[
          ...(chrome.person ? [] : forYoungPeople),
          { href: helpAt(chrome.path), text: 'Help with this page' },
          { href: '/about', text: 'About Hearth' },
          { href: '/accessibility', text: 'Accessibility' },
          { href: '/privacy', text: 'Privacy' },
          { href: '/help#contact', text: 'Contact' },
        ]}
      >
        {chrome.wasDone ? (
          <InEnglish>
            <NotificationBanner type="success" text={chrome.wasDone} />
          </InEnglish>
        ) : null}
        {parts.body}
      </Layout>
    </Spoken.Provider>,
  );
}
