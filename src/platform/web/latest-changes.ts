/** The latest part of docs/help/what-changed.md: its heading, and the day from which people may have it. */
export const latestChanges = { heading: 'December 2026', day: '2026-12-01' } as const;

/** Where people read what is new, and where they say that they need not be told any more. */
export const changesPath = '/help/what-changed';
export const changesSeenPath = `${changesPath}/seen`;
