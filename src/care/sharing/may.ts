import '../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import type { May, SignedInContext } from '../../platform/web/index.ts';
import type { FactKind } from './agreement.ts';
import { adds, sees } from './sees.ts';

/** How the child is found whom an address is about; null where there is none, or none that the visitor sees. */
export type ChildOf = (context: SignedInContext) => Promise<string | null>;

/** The child in the address. */
const childInPath: ChildOf = async ({ params }) => params.childId ?? null;

/**
 * The child of a row in the address.
 * @param table where the row stands, with a column `child_id`
 * @param param the name of its id in the address
 */
export const childOf =
  (table: string, param: string): ChildOf =>
  async ({ tx, params }) => {
    const { rows } = await sql<{ child_id: string | null }>`
      select child_id from ${sql.table(table)} where id = ${params[param] ?? null}::uuid`.execute(tx);
    return rows[0]?.child_id ?? null;
  };

const askedOf = (
  words: string,
  child: ChildOf,
  asks: (tx: SignedInContext['tx'], id: string) => Promise<boolean>,
): May => ({
  words,
  check: async (context) => {
    const id = await child(context);
    return id !== null && (await asks(context.tx, id));
  },
});

/** Whoever may add to a kind of fact about the child (the sharing agreement). */
export const mayAddTo = (kind: FactKind, child: ChildOf = childInPath): May =>
  askedOf(`people who may add to this about the child: ${kind}`, child, (tx, id) => adds(tx, id, kind));

/** Whoever may see a kind of fact about the child (the sharing agreement). */
export const maySee = (kind: FactKind, child: ChildOf = childInPath): May =>
  askedOf(`people who may see this about the child: ${kind}`, child, (tx, id) => sees(tx, id, kind));

/** Whoever has signed in to work; what the page then shows is decided row by row. */
export const mayWork = (shows: string): May => ({
  words: `everybody who works here: ${shows}`,
  check: async () => true,
});

/**
 * Those who may. Whoever sees the thing and is none of them is told so; for everybody else it is not there.
 * @param told what they are told
 */
export const mayOrTold = (those: May, readers: May, told: string): May => ({
  words: those.words,
  check: async (context) => {
    if (await those.check(context)) return true;
    if (await readers.check(context)) throw new Refusal('not-yours', told);
    return false;
  },
});
