/** One code of a list. Years are return years: the year in which the collection ends (2025 for 2024/25). */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** The first return year that takes the code; absent when it was there in 2018 already. */
  readonly first?: number;
  /** The last return year that takes the code; absent when it still does. */
  readonly last?: number;
  /** A coarser heading of ours, where the list has one. */
  readonly group?: string;
}

export type CodeList = readonly Code[];
