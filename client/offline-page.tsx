import { doors } from '../src/incidents/guide/doors.ts';
import { guidePage } from '../src/incidents/guide/guide-page.tsx';
import { type AssetAddress, renderDocument } from '../src/platform/web/document.tsx';
import type { PageParts } from '../src/platform/web/reply.ts';

/** What stands around a page without a connection: nobody is signed in, and only the guide can be reached. */
const chrome = {
  person: null,
  demo: false,
  navigation: [{ href: '/', text: 'Guide', current: true }],
  offline: true,
};

const noConnection: PageParts = {
  title: 'You are offline',
  body: (
    <>
      <h1 class="govuk-heading-l">You are offline</h1>
      <p class="govuk-body">
        This page needs a connection. If you were writing something, go back to it and wait until you are
        connected.
      </p>
      <p class="govuk-body">
        The guide works without a connection:{' '}
        <a class="govuk-link" href="/">
          open the guide
        </a>
        .
      </p>
      <p class="govuk-body">
        If anyone is in danger,{' '}
        <a class="govuk-link" href="tel:999">
          call 999
        </a>
        .
      </p>
    </>
  ),
};

/** Whether the page at this address is the guide, which the worker can show by itself. */
export function isGuide(url: URL): boolean {
  return doors.has(url.pathname);
}

/** Whether the guide is then shown from here: the service fails, or something before it tells people to wait. */
export const isNoAnswer = (status: number): boolean => status === 429 || status >= 500;

/**
 * The document to show without a connection: the guide itself, or a few words that lead to it.
 * @param today `YYYY-MM-DD` in London
 */
export function offlinePage(url: URL, today: string, assetAddress: AssetAddress): string {
  const door = doors.get(url.pathname);
  const parts = door ? guidePage(door, url.searchParams, today) : noConnection;
  return renderDocument(parts, { ...chrome, path: '/guide', assetAddress });
}
