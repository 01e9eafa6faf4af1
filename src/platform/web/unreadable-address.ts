const unreadable = '/unreadable-address';

/** The longest that may stand between two slashes, as it is sent: ids and names of ours are shorter. */
const longestPart = 100;

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
  } catch {
    return false;
  }
  return path.split('/').every(({ length }) => length <= longestPart);
}

/**
 * An address whose percent signs say nothing, or with a part that is too long, becomes one that is nowhere, on its own
 * side: of the API or of pages.
 */
export function readableAddress(url: string): string {
  if (isReadable(url.split('?')[0] ?? '')) return url;
  return url.startsWith('/api/') ? `/api${unreadable}` : unreadable;
}

/** Whether it was one of those. */
export const isUnreadable = (url: string | undefined): boolean =>
  url === unreadable || url === `/api${unreadable}`;
