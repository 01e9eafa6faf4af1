import { Button } from '../../platform/html/index.ts';
import { LinkList } from '../../platform/web/index.ts';
import type { FactKind } from '../sharing/agreement.ts';
import type { WhatIsOpen } from './what-is-open.ts';

/** A way on: the kind of fact that it opens, where it leads (in the pages of the child, or before their id), and whether one has to be able to add to it. */
type Way = readonly [kind: FactKind, path: string, text: string, adds?: 'adds'];

/** Where the page of a child leads, in groups. */
const groups: readonly (readonly [group: string, ways: readonly Way[]])[] = [
  [
    'Safety',
    [
      ['record', 'chronology', 'Chronology: what happened'],
      ['record', '/incidents?child=', 'Incidents: all of them, to find one'],
      ['record', 'missing', 'If they go missing'],
      ['record', 'exploitation', 'Exploitation: signs, screening, referral'],
      ['record', 'substances', 'Substances: what was found, and what helps'],
      ['record', 'restraints', 'Restraint, control and discipline'],
    ],
  ],
  ['Health', [['health', 'health', 'Health']]],
  [
    'Where they live',
    [
      ['record', 'moves', 'Moves: where they live, and who was told'],
      ['address', 'address', 'Addresses that only some people may know'],
      ['around', 'around', 'Who works with them, by name'],
    ],
  ],
  [
    'Rights and voice',
    [
      ['profile', 'profile', 'Everything written about what matters to them'],
      ['profile', 'ask', 'Ask for something with them: an advocate, a complaint', 'adds'],
      ['profile', 'young-account', 'Their own account', 'adds'],
      ['seal', 'how-it-was', 'How it was for them, after the police or a court'],
    ],
  ],
  [
    'Papers',
    [
      ['status', 'status', 'Care status and care leaver rights'],
      ['nationality', 'nationality', 'Nationality and immigration'],
      ['identity', 'subject-access/new', 'Someone asks what we hold'],
    ],
  ],
  [
    'Who may see',
    [
      ['access-log', 'looked', 'Who has looked'],
      ['seal', 'seal', 'Sealing this record', 'adds'],
    ],
  ],
];

/** What somebody does from the page of a child. */
const acts: readonly Way[] = [
  ['record', 'missing/episodes/new', 'They are not here', 'adds'],
  ['record', 'exploitation/new', 'Screen for exploitation', 'adds'],
  ['record', 'restraints/new', 'Record a restraint', 'adds'],
  ['home', 'moves/new', 'Record a move', 'adds'],
  ['profile', 'together', 'Write down their words together', 'adds'],
];

/** The kinds of fact that the ways on ask about. */
export const kindsOfWays: readonly FactKind[] = [
  ...new Set([...groups.flatMap(([, ways]) => ways), ...acts].map(([kind]) => kind)),
];

const hrefOf = (childId: string, path: string): string =>
  path.startsWith('/') ? `${path}${childId}` : `/children/${childId}/${path}`;

const isShown =
  (open: WhatIsOpen) =>
  ([kind, , , adds]: Way): boolean =>
    adds ? open.adds(kind) : open.sees(kind);

/** What somebody does here, as buttons. */
export function Acts({
  childId,
  open,
  mayRecord,
}: {
  childId: string;
  open: WhatIsOpen;
  mayRecord: boolean;
}) {
  const shown = acts.filter(isShown(open));
  if (!mayRecord && shown.length === 0) return null;
  return (
    <div class="govuk-button-group">
      {mayRecord ? (
        <Button text="Record something that happened" href={`/records/new?child=${childId}`} />
      ) : null}
      {shown.map(([, path, text]) => (
        <Button text={text} href={`/children/${childId}/${path}`} classes="govuk-button--secondary" />
      ))}
    </div>
  );
}

/** The ways on from the page of a child, in groups. What is not open is not mentioned. */
export function WaysOn({ childId, open }: { childId: string; open: WhatIsOpen }) {
  return (
    <nav aria-label="About this child" class="hearth-groups">
      {groups.map(([group, ways]) => {
        const shown = ways.filter(isShown(open));
        if (shown.length === 0) return null;
        return (
          <section>
            <h3 class="govuk-heading-s">{group}</h3>
            <LinkList links={shown.map(([, path, text]) => ({ href: hrefOf(childId, path), text }))} />
          </section>
        );
      })}
    </nav>
  );
}
