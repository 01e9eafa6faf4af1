/** Whether the text says so, or we filled a silence or settled a contradiction. */
export const bases = ['stated', 'inferred'] as const;
export type Basis = (typeof bases)[number];

/** One fact a table reads: its possible values, and for the counterfactuals the words "had …" for each value. */
export interface Column {
  readonly label: string;
  /** From the mildest to the worst when `ordered`; the proof of monotony walks them in this order. */
  readonly values: readonly string[];
  readonly ordered: boolean;
  /** Completes "had …": what would have been otherwise, for each value. A value without words is never offered. */
  readonly had: Readonly<Record<string, string>>;
}

/** The facts a table reads, by name. */
export type Columns = Readonly<Record<string, Column>>;

/** The value of every column for one case. */
export type Cells = Readonly<Record<string, string>>;

/** One rule: conditions on facts (a column left out may have any value), what follows, and where it comes from. */
export interface Row<Outcome> {
  readonly id: string;
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly outcome: Outcome;
  readonly cites: readonly string[];
  readonly basis: Basis;
  readonly text: string;
  /** For inferred rows: what the text leaves open and why we read it so. */
  readonly why: string;
  /** A row that changes nothing and gives no reason of its own. */
  readonly silent: boolean;
}

/** A decision table: for every combination of its columns exactly one row holds. */
export interface Table<Outcome> {
  readonly id: string;
  readonly title: string;
  readonly columns: Columns;
  readonly rows: readonly Row<Outcome>[];
}

/** A rule the text states. */
export function stated<Outcome>(
  id: string,
  when: Row<Outcome>['when'],
  outcome: Outcome,
  cites: readonly string[],
  text: string,
): Row<Outcome> {
  return { id, when, outcome, cites, basis: 'stated', text, why: '', silent: false };
}

/** A rule we had to infer; `why` says what the text leaves open and why this reading protects the child. */
export function inferred<Outcome>(
  id: string,
  when: Row<Outcome>['when'],
  outcome: Outcome,
  cites: readonly string[],
  text: string,
  why: string,
): Row<Outcome> {
  return { id, when, outcome, cites, basis: 'inferred', text, why, silent: false };
}

/** A row for the cases in which the table has nothing to add. */
export function nothingToAdd<Outcome>(
  id: string,
  when: Row<Outcome>['when'],
  outcome: Outcome,
  cites: readonly string[],
): Row<Outcome> {
  return { id, when, outcome, cites, basis: 'stated', text: 'Nothing to add.', why: '', silent: true };
}
