import { sql } from 'kysely';
import { dayInWords } from '../../platform/clock/index.ts';
import type { SignedInContext, Tx } from '../../platform/web/index.ts';

/** A home that is not registered, in which children live. */
interface HomeNotRegistered {
  readonly setting_id: string;
  readonly name: string;
  readonly organisation_name: string;
  readonly children: number;
  readonly found_on: string | null;
  readonly words: string | null;
  /** Whether the visitor has a page of the home: people who find homes do, administrators do not. */
  readonly has_page: boolean;
}

/** The homes that are not registered in which children live, for whoever keeps the register. */
export async function homesNotRegistered(tx: Tx): Promise<HomeNotRegistered[]> {
  const { rows } = await sql<HomeNotRegistered>`
    select setting_id, name, organisation_name, children, found_on::text as found_on, words,
      (select app.knows_homes()) as has_page
    from app.homes_not_registered()`.execute(tx);
  return rows;
}

const inThem = (count: number): string =>
  count === 1 ? '1 child lives there' : `${count} children live there`;

/** In my work: that children live in homes that are not registered. */
export async function notRegisteredInMyWork({
  tx,
}: SignedInContext): Promise<{ href: string; text: string; now: true }[]> {
  return (await homesNotRegistered(tx)).map(({ setting_id, name, children, has_page }) => ({
    href: has_page ? `/settings/${setting_id}` : '/provider-lists',
    text: `${name} is not registered, and ${inThem(children)}: decide with their workers what happens`,
    now: true,
  }));
}

/** Them, in red, above everything else. */
export function HomesNotRegistered({ homes }: { homes: readonly HomeNotRegistered[] }) {
  if (homes.length === 0) return null;
  return (
    <div class="hearth-level hearth-level--3">
      <h2 class="govuk-heading-m">Children live in homes that are not registered</h2>
      <ul class="govuk-list">
        {homes.map(({ setting_id, name, organisation_name, children, found_on, words, has_page }) => (
          <li>
            {has_page ? (
              <a class="govuk-link" href={`/settings/${setting_id}`}>
                {name}
              </a>
            ) : (
              name
            )}{' '}
            of {organisation_name}: {inThem(children)}.{' '}
            {found_on ? `Checked ${dayInWords(found_on)}. ${words ?? ''}` : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}
