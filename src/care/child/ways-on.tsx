import type { FactKind } from '../sharing/agreement.ts';
import type { WhatIsOpen } from './what-is-open.ts';

/** Where the page of a child leads, and the kind of fact that each way opens. */
const ways: readonly (readonly [kind: FactKind, path: string, text: string])[] = [
  ['record', 'chronology', 'Chronology: what happened'],
  ['record', 'moves', 'Moves: where they live, and who was told'],
  ['status', 'status', 'Care status and care leaver rights'],
  ['health', 'health', 'Health'],
  ['nationality', 'nationality', 'Nationality and immigration'],
  ['address', 'address', 'Addresses that not everybody may know'],
  ['profile', 'profile', 'Everything written about what matters to them'],
  ['access-log', 'looked', 'Who has looked'],
  ['seal', 'seal', 'Sealing this record'],
];

/** The kinds of fact that the ways on ask about. */
export const kindsOfWays: readonly FactKind[] = ways.map(([kind]) => kind);

/** The ways on from the page of a child. What is not open is not mentioned. */
export function WaysOn({ childId, open }: { childId: string; open: WhatIsOpen }) {
  return (
    <nav aria-label="About this child">
      <ul class="govuk-list">
        {ways
          .filter(([kind]) => open.sees(kind))
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
