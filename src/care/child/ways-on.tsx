import type { FactKind } from '../sharing/agreement.ts';
import type { WhatIsOpen } from './what-is-open.ts';

/** Where the page of a child leads, the kind of fact that each way opens, and whether one has to be able to add to it. */
const ways: readonly (readonly [kind: FactKind, path: string, text: string, adds?: 'adds'])[] = [
  ['record', 'chronology', 'Chronology: what happened'],
  ['record', 'missing', 'If they go missing'],
  ['record', 'substances', 'Substances: what was found, and what helps'],
  ['record', 'exploitation', 'Exploitation: signs, screening, referral'],
  ['record', 'restraints', 'Restraint, control and discipline'],
  ['record', 'moves', 'Moves: where they live, and who was told'],
  ['around', 'around', 'Who works with them, by name'],
  ['status', 'status', 'Care status and care leaver rights'],
  ['health', 'health', 'Health'],
  ['nationality', 'nationality', 'Nationality and immigration'],
  ['address', 'address', 'Addresses that only some people may know'],
  ['profile', 'profile', 'Everything written about what matters to them'],
  ['profile', 'together', 'Write down their words together', 'adds'],
  ['profile', 'young-account', 'Their own account', 'adds'],
  ['profile', 'ask', 'Ask for something with them: an advocate, a complaint', 'adds'],
  ['seal', 'how-it-was', 'How it was for them, after the police or a court'],
  ['access-log', 'looked', 'Who has looked'],
  ['seal', 'seal', 'Sealing this record', 'adds'],
  ['identity', 'subject-access/new', 'Someone asks what we hold'],
];

/** The kinds of fact that the ways on ask about. */
export const kindsOfWays: readonly FactKind[] = ways.map(([kind]) => kind);

/** The ways on from the page of a child. What is not open is not mentioned. */
export function WaysOn({ childId, open }: { childId: string; open: WhatIsOpen }) {
  return (
    <nav aria-label="About this child">
      <ul class="govuk-list">
        {ways
          .filter(([kind, , , adds]) => (adds ? open.adds(kind) : open.sees(kind)))
          .map(([, path, text]) => (
            <li>
              <a class="govuk-link" href={`/children/${childId}/${path}`}>
                {text}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
