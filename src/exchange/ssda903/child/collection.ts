import type { TableName } from '../files/file-of-return.ts';

/** What is known of the return while its children are checked. */
export interface Collection {
  /** The year in which the collection ends: 2025 for 2024/25. */
  readonly year: number;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** The year whose rules and codes are used. Only somebody who checks an old return by newer rules says another. */
  readonly rulesOfYear: number;
  /** The files that were supplied for this year, and for the year before. A rule that needs another is not asked. */
  readonly loaded: ReadonlySet<TableName>;
  readonly loadedLastYear: ReadonlySet<TableName>;
  /** The authority that makes the return, written as PL_LA writes it; null when not known. */
  readonly authority: string | null;
  /** Whether Ofsted knows a provider by this number; null when no list was supplied. */
  readonly knowsProvider: ((urn: string) => boolean) | null;
  /** Whether the post office knows the postcode; null when no directory was supplied. */
  readonly knowsPostcode: ((postcode: string) => boolean) | null;
}

/**
 * The collection of a return year: 1 April to 31 March.
 * @param year the year in which it ends
 * @param about what else is known; nothing loaded and no directories unless said
 */
export function collectionOf(year: number, about: Partial<Collection> = {}): Collection {
  return {
    year,
    start: `${year - 1}-04-01`,
    end: `${year}-03-31`,
    rulesOfYear: year,
    loaded: new Set(),
    loadedLastYear: new Set(),
    authority: null,
    knowsProvider: null,
    knowsPostcode: null,
    ...about,
  };
}
