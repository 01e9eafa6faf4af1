/** Where the quick exit leads first: there the sign-in ends, and from there it goes on to `harmlessSite`. */
export const quickExit = '/me/leave';

/** A page nobody would wonder at. */
export const harmlessSite = 'https://www.bbc.co.uk/weather';

/** The places of the young person's own pages. */
export const youngPlaces = [
  { href: '/me', text: 'Home' },
  { href: '/me/record', text: 'What was written' },
  { href: '/me/rights', text: 'My rights' },
  { href: '/me/asks', text: 'Ask for something' },
  { href: '/me/how-it-was', text: 'Tell us' },
] as const;

/** Whether an address belongs to the young person's own pages. */
export const isYoungPath = (path: string): boolean => path === '/me' || path.startsWith('/me/');
