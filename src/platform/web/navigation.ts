import type { Chrome } from './document.tsx';
import type { SignedIn } from './request-context.ts';

const keepsDaybook = ['carer', 'support-worker', 'registered-manager'];
const knowsIncidents = [
  'carer',
  'foster-carer',
  'support-worker',
  'registered-manager',
  'supervising-social-worker',
  'social-worker',
  'personal-adviser',
  'independent-reviewing-officer',
];
const placesChildren = ['commissioner', 'social-worker', 'personal-adviser'];
const reviews = ['registered-manager', 'supervising-social-worker'];

/** Where somebody can go from any page, by what they do. What is not shown is still refused by the database. */
export function navigationFor(person: SignedIn | null, path: string): Chrome['navigation'] {
  const has = (roles: readonly string[]): boolean =>
    person?.roles.some((role) => roles.includes(role)) ?? false;
  const young = person !== null && person.childId !== null;
  const works = person !== null && !young;
  const places = [
    { href: '/', text: 'Guide', shown: true },
    { href: '/me', text: 'My pages', shown: young },
    { href: '/my-work', text: 'My work', shown: works, count: person?.openSteps ?? 0 },
    { href: '/records/new', text: 'Record', shown: person?.worksInSetting ?? false },
    { href: '/review', text: 'Review', shown: has(reviews) },
    { href: '/daybook', text: 'Daybook', shown: has(keepsDaybook) },
    { href: '/children', text: 'Children', shown: works },
    { href: '/incidents', text: 'Incidents', shown: has(knowsIncidents) },
    { href: '/providers', text: 'Homes', shown: has(placesChildren) },
    { href: '/imports', text: 'Returns', shown: has(['administrator']) },
    { href: '/search', text: 'Search', shown: works },
    { href: '/more', text: 'More', shown: works },
    { href: '/sign-in', text: 'Sign in', shown: person === null },
  ];
  return places
    .filter(({ shown }) => shown)
    .map(({ href, text, count = 0 }) => ({
      href,
      text: count > 0 ? `${text} (${count})` : text,
      current: href === path || (href !== '/' && path.startsWith(`${href}/`)),
    }));
}
