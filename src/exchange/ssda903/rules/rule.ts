import type { ChildRows } from '../child/child-rows.ts';
import type { Collection } from '../child/collection.ts';
import type { Row } from '../child/row.ts';
import type { TableName } from '../files/file-of-return.ts';

/** A row that a rule points at, counted from 0 in its table. */
export interface Flag {
  readonly table: TableName;
  readonly row: number;
}

interface AboutRule {
  /** The number by which the national validation rules know it. */
  readonly code: string;
  /** What is wrong, in words of ours, said to somebody who can put it right. */
  readonly message: string;
  /** The columns to look at. */
  readonly fields: readonly string[];
  /** The files of this year, and of last year, without which the rule cannot be asked. */
  readonly tables: readonly TableName[];
  readonly lastYear?: readonly TableName[];
  /** First and last return year that has the rule; absent when it was there before 2023 or still is. */
  readonly from?: number;
  readonly until?: number;
}

/** A rule that looks at one child at a time. It takes what it is given, however wrong, and never throws. */
export interface ChildRule extends AboutRule {
  readonly check: (child: ChildRows, collection: Collection) => Iterable<Flag>;
}

/** A rule that looks across children: no two rows of the table may have the same key. */
export interface AcrossRule extends AboutRule {
  readonly table: TableName;
  /** What must not come twice; null for a row that the rule does not ask. */
  readonly key: (row: Row, collection: Collection) => string | null;
}

/** What the two kinds of rule have in common: enough to list and explain them. */
export type Rule = ChildRule | AcrossRule;
