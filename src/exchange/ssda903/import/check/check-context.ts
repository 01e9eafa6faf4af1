import '../../../tables.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '../../../../platform/database/tables.ts';
import { hasDirectory } from '../../../postcodes/places-for.ts';
import { type Collection, collectionOf } from '../../child/collection.ts';
import type { TableName } from '../../files/file-of-return.ts';
import { filesInYear } from '../../files/files-of-return.ts';
import type { AcrossRule, ChildRule } from '../../rules/rule.ts';
import { rulesOfYear } from '../../rules/rules-of-year.ts';
import type { Import } from '../advance/lease.ts';
import { type EarlierReturn, otherReturns, tablesOf } from './earlier-returns.ts';

/** What is the same for every child of an import while it is checked. */
export interface CheckContext {
  readonly importId: string;
  readonly authorityId: string;
  readonly year: number;
  readonly collection: Collection;
  readonly childRules: readonly ChildRule[];
  readonly acrossRules: readonly AcrossRule[];
  /** The returns of other years in the register; the year before is one of them if it is there. */
  readonly others: readonly EarlierReturn[];
  readonly lastYear: EarlierReturn | null;
  /** The GSS code of the authority, to tell inside from outside; null where it is not known. */
  readonly ownArea: string | null;
  /** Whether a postcode directory was loaded. Without one nothing is said of where a placement lies. */
  readonly hasDirectory: boolean;
  /** The files that this return year has. */
  readonly tables: ReadonlySet<TableName>;
}

/** Gathers what checking needs to know of an import whose year is known. */
export async function checkContext(
  tx: Transaction<Tables>,
  { id, authority_id, year }: Import,
): Promise<CheckContext> {
  if (year === null) throw new Error('the year of the return is not known');
  const tables = new Set(filesInYear(year).map(({ table }) => table));
  const others = await otherReturns(tx, authority_id, year);
  const lastYear = others.find((other) => other.year === year - 1) ?? null;
  const supplied = await tablesOf(tx, id);
  const authority = await tx
    .selectFrom('organisation')
    .select('gss_code')
    .where('id', '=', authority_id)
    .executeTakeFirstOrThrow();
  const collection = collectionOf(year, {
    authority: authority.gss_code,
    loaded: new Set([...supplied].filter((table) => tables.has(table))),
    loadedLastYear: lastYear ? await tablesOf(tx, lastYear.id) : new Set(),
  });
  const rules = rulesOfYear(year);
  return {
    importId: id,
    authorityId: authority_id,
    year,
    collection,
    childRules: rules.child,
    acrossRules: rules.across,
    others,
    lastYear,
    ownArea: authority.gss_code,
    hasDirectory: await hasDirectory(tx),
    tables,
  };
}
