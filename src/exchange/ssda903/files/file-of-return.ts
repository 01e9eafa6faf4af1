/** The files of a return, by the names used for their tables. */
export const tableNames = [
  'Header',
  'Episodes',
  'Reviews',
  'UASC',
  'OC2',
  'OC3',
  'AD1',
  'PlacedAdoption',
  'PrevPerm',
  'Missing',
  'SWEpisodes',
  'DoLo',
] as const;

export type TableName = (typeof tableNames)[number];

/** One file of a return. */
export interface FileOfReturn {
  readonly table: TableName;
  /** What is in it, in plain words. */
  readonly about: string;
  readonly columns: readonly string[];
  /** The first return year that has the file; absent when it was there in 2018 already. */
  readonly first?: number;
}
