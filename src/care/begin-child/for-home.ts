import '../tables.ts';
import { sql } from 'kysely';
import { form, pick, pickUnlessOne, type ValuesOf } from '../../platform/forms/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import { type Alike, alikeTo, anotherField } from './alike.ts';
import { childFields } from './child-fields.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The homes of the visitor, and the authorities there are. */
export interface ForHome {
  readonly settings: readonly Named[];
  readonly authorities: readonly Named[];
  readonly alike: readonly Alike[];
}

/** Whether the visitor looks after children in a home. */
export const mayBeginForHome: May = {
  words: 'people who look after children in a home',
  check: async ({ tx }) => {
    const { rows } = await sql<{
      may: boolean;
    }>`select cardinality(app.settings_receiving()) > 0 as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};

/** Where a child can arrive. */
export async function openForHome(context: SignedInContext): Promise<ForHome> {
  const { tx } = context;
  const { rows: settings } = await sql<Named>`
    select id, name from setting where id = any ((select app.settings_receiving())::uuid[]) order by name`.execute(
    tx,
  );
  const { rows: authorities } = await sql<Named>`
    select id, name from organisation where kind = 'local-authority' and closed_on is null order by name`.execute(
    tx,
  );
  return { settings, authorities, alike: await alikeTo(context) };
}

const items = (some: readonly Named[]) => some.map(({ id, name }) => ({ value: id, text: name }));

/** A child who has arrived at a home, before their authority has written anything. */
export const homeForm = ({ authorities, settings, alike }: ForHome) =>
  form({
    ...childFields,
    another: anotherField(alike),
    home: pickUnlessOne('Where did they arrive?', items(settings), {
      needed: 'Choose the home.',
      asList: 'Choose a home',
      size: 's',
    }),
    authority: pick('Which authority is responsible for them?', items(authorities), {
      hint: 'If you are not sure, choose the one that sent them.',
      asList: 'Choose an authority',
      needed: 'Choose the authority.',
      size: 's',
    }),
  });
export type BegunByHome = ValuesOf<ReturnType<typeof homeForm>>;
