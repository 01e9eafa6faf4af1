const unreadable = '/unreadable-address';

/** An address whose percent signs say nothing becomes one that is nowhere, on its own side: of the API or of pages. */
export function readableAddress(url: string): string {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return url;
  } catch {
    return url.startsWith('/api/') ? `/api${unreadable}` : unreadable;
  }
}

/** Whether it was one of those. */
export const isUnreadable = (url: string | undefined): boolean =>
  url === unreadable || url === `/api${unreadable}`;
