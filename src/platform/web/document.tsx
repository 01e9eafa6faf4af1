import { BackLink, Layout, renderPage } from '../html/index.ts';
import { ChangesLine } from './changes-line.tsx';
import { DoneBanner, type WasDone } from './done-banner.tsx';
import { helpAt } from './help-at.ts';
import type { PageParts } from './reply.ts';

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
  readonly wasDone?: WasDone | null;
  /** The page to which Back leads from here, where this one answers a form. */
  readonly backTo?: string | null;
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

/** The way back to one's work, from every page but that one. */
const homeOn = (path: string) => (path === '/my-work' ? null : { href: '/my-work', text: 'Go to my work' });

/** The whole HTML document of a page. Pure: the offline worker renders the guide with the same function. */
export function renderDocument(parts: PageParts, chrome: Chrome): string {
  const { assetAddress } = chrome;
  const scripts = ['start', ...(parts.scripts ?? [])].map((name) => assetAddress(`${name}.js`));
  return renderPage(
    <Layout
      title={parts.title}
      hasErrors={parts.hasErrors}
      assets={{
        stylesheets: ['govuk-frontend.css', 'hearth.css'].map(assetAddress),
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
            <SignOut name={chrome.person.name} csrfToken={chrome.csrfToken} />
          ) : null}
          {chrome.hasChanged && chrome.csrfToken && !parts.print ? (
            <ChangesLine csrfToken={chrome.csrfToken} />
          ) : null}
          {parts.back && !parts.print ? (
            <nav aria-label="Back">
              <BackLink href={parts.back} />
            </nav>
          ) : null}
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
      {chrome.backTo ? <div hidden data-hearth-back-to={chrome.backTo} /> : null}
      {chrome.wasDone ? (
        <DoneBanner done={chrome.wasDone} csrfToken={chrome.csrfToken} home={homeOn(chrome.path)} />
      ) : null}
      {parts.body}
    </Layout>,
  );
}
