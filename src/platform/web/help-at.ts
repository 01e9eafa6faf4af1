/**
 * Where the help for a page is: the beginning of an address, `:` for any part of it, and the topic. Of several that fit
 * the longest counts. The texts of the topics are in docs/help.
 */
const topicsAt: readonly (readonly [beginning: string, topic: string])[] = [
  ['/guide', 'guide-and-record'],
  ['/records', 'guide-and-record'],
  ['/incidents', 'guide-and-record'],
  ['/incidents/:/review', 'my-work'],
  ['/review', 'my-work'],
  ['/my-work', 'my-work'],
  ['/steps', 'my-work'],
  ['/notices', 'my-work'],
  ['/more', 'my-work'],
  ['/absence', 'my-work'],
  ['/my-messages', 'my-work'],
  ['/outbox', 'my-work'],
  ['/rotas', 'my-work'],
  ['/referrals', 'my-work'],
  ['/practice-notes', 'my-work'],
  ['/daybook', 'daybook'],
  ['/settings/:/daybook', 'daybook'],
  ['/settings/:/drugs-policy', 'substances'],
  ['/settings', 'homes'],
  ['/children', 'children'],
  ['/search', 'children'],
  ['/post-asks', 'children'],
  ['/break-glass', 'children'],
  ['/sharing', 'children'],
  ['/missing', 'missing'],
  ['/children/:/missing', 'missing'],
  ['/exploitation', 'exploitation'],
  ['/children/:/exploitation', 'exploitation'],
  ['/substances', 'substances'],
  ['/children/:/substances', 'substances'],
  ['/providers', 'homes'],
  ['/provider-lists', 'homes'],
  ['/concerns', 'homes'],
  ['/moves', 'homes'],
  ['/move-tasks', 'homes'],
  ['/children/:/moves', 'homes'],
  ['/restraints', 'workforce'],
  ['/children/:/restraints', 'workforce'],
  ['/check-ins', 'workforce'],
  ['/training', 'workforce'],
  ['/support-offers', 'workforce'],
  ['/asks', 'young-people'],
  ['/challenges', 'young-people'],
  ['/releases', 'young-people'],
  ['/rights', 'young-people'],
  ['/what-changed', 'young-people'],
  ['/children/:/ask', 'young-people'],
  ['/children/:/together', 'young-people'],
  ['/children/:/young-account', 'young-people'],
  ['/children/:/how-it-was', 'young-people'],
  ['/imports', 'yearly-return'],
  ['/organisations', 'running'],
  ['/team', 'running'],
  ['/webhooks', 'running'],
  ['/begin', 'running'],
  ['/audit', 'what-we-hold'],
  ['/retention', 'what-we-hold'],
  ['/subject-access', 'what-we-hold'],
  ['/children/:/subject-access', 'what-we-hold'],
  ['/children/:/looked', 'what-we-hold'],
  ['/account', 'signing-in'],
  ['/people', 'running'],
  ['/sign-in', 'signing-in'],
  ['/kept', 'signing-in'],
];

/** The first page, and the pages that say something of the service as a whole. */
const wholes: Readonly<Record<string, string>> = { '/': '/help/guide-and-record' };

/** Where the help of a young person's own pages is. */
export const youngHelp = '/me/help';

/** Where the help for the page at this address is: that of the room one is in, or the list of all of it. */
export function helpAt(path: string): string {
  const parts = path.split('/');
  const fits = (beginning: string): boolean =>
    beginning.split('/').every((part, index) => part === ':' || part === parts[index]);
  const [best] = topicsAt
    .filter(([beginning]) => fits(beginning))
    .sort(([one], [other]) => other.split('/').length - one.split('/').length);
  return best ? `/help/${best[1]}` : (wholes[path] ?? '/help');
}
