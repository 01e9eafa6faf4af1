import { sql } from 'kysely';
import type { Tx } from '../../web/index.ts';

/** A sign-in of an organisation for which the visitor works. */
interface WorkAccount {
  readonly id: string;
  readonly name: string;
  readonly is_connected: boolean;
}

export async function workAccountsOf(tx: Tx, personId: string, today: string): Promise<WorkAccount[]> {
  const { rows } = await sql<WorkAccount>`
    select * from inside.sign_ins_of(${personId}::uuid, ${today}::date)`.execute(tx);
  return rows;
}

/** The work accounts with which the visitor can sign in here, or could. */
export function WorkAccounts({ accounts }: { accounts: readonly WorkAccount[] }) {
  if (accounts.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Work account</h2>
      <ul class="govuk-list">
        {accounts.map(({ id, name, is_connected }) => (
          <li>
            {is_connected ? (
              `${name}: connected`
            ) : (
              <a class="govuk-link" href={`/account/connect/${id}`}>
                Connect {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
