import { verbsOfRooms } from '../../src/platform/audit/verbs/register.ts';
import { toldToChild, type VerbTable } from '../../src/platform/audit/verbs/told-to-child.ts';
import { documentOf, table } from './markdown.ts';

/** docs/audit-verbs.md: every verb of the audit, by room, with what a young person reads of it. */
export function auditVerbsPage(): string {
  const rooms = Object.entries<VerbTable>(verbsOfRooms).flatMap(([room, verbs]) => [
    `## ${room}`,
    table(
      ['verb', 'what a young person reads'],
      Object.entries(verbs).map(([verb, told]) => [`\`${verb}\``, told ? toldToChild[told] : '']),
    ),
  ]);
  return documentOf([
    '# What the audit says',
    'Every event of the audit has a verb from this register, and a verb that is not in it does not compile. When an event concerns a young person who has an account, "Who looked at my record" gives the name of the person who did it and the sentence beside the verb. A verb without a sentence never concerns one child. A sentence says what kind of thing was done, and nothing of what was looked at. What young people do on their own pages is not listed to them. This page is made by `npm run docs` from src/platform/audit/verbs/.',
    ...rooms,
  ]);
}
