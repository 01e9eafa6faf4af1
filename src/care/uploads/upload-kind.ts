import type { Moment } from '../../platform/forms/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { Alike } from '../begin-child/alike.ts';
import type { UploadPlan } from '../tables.ts';
import type { Columns, RowFault, SaidRow } from './columns.ts';
import type { ShownRow } from './uploads.ts';

/** A row, and what would be done with it. */
export interface Planned<Values> extends SaidRow {
  readonly plan: UploadPlan;
  /** What it says, read and checked; null where something is wrong with it. */
  readonly values: Values | null;
}

/** For which organisation rows are looked at or done, when they were sent, and by whom it is now asked. */
export interface Asking {
  readonly tx: Tx;
  readonly organisationId: string;
  /** Days are held against when the file was sent: what waits for a second person goes on being right. */
  readonly sent: Moment;
  readonly by: By;
}

/** What a file can bring: people, or children. Looking and doing are asked of one thing, so they cannot drift apart. */
export interface UploadKind<Values> {
  readonly kind: 'people' | 'children';
  readonly columns: Columns;
  readonly mostRows: number;
  /** What is done with a row of each plan, in words for a list; those that are not there do not come up. */
  readonly plans: Readonly<Partial<Record<UploadPlan, string>>>;
  /** The plans that rest on what the sender alone may know: nobody else is told of them. */
  readonly forSender: readonly UploadPlan[];
  readonly words: {
    readonly title: string;
    readonly may: string;
    /** What is said above the form. */
    readonly lead: string;
    readonly secondPerson: string;
    readonly back: (organisationId: string) => string;
  };
  /** Looks at rows against what is there now; changes nothing. */
  plan(asking: Asking, rows: readonly SaidRow[]): Promise<Planned<Values>[]>;
  /** Does one, as the single one is done. @throws Refusal */
  take(
    asking: Asking & { readonly uploadId: string },
    planned: Planned<Values> & { readonly values: Values },
  ): Promise<void>;
  /** Children whom the visitor knows and who are like those of these rows, by row. */
  alike?(tx: Tx, rows: readonly ShownRow[]): Promise<ReadonlyMap<number, readonly Alike[]>>;
}

/** What is wrong with a row, if anything: then it says nothing that could be done. */
export const faulty = (row: SaidRow, faults: readonly RowFault[]) =>
  ({ ...row, faults: [...row.faults, ...faults], plan: 'fault', values: null }) as const;
