import type { SignedInContext } from '../../platform/web/index.ts';
import type { ChildToday } from './get-child.ts';

/** A line of another room on the page of a child. */
export interface LineOnChild {
  readonly href: string;
  readonly text: string;
}

/** What the rooms above know of a child, for the child's page: only what is open to the visitor. */
export interface OnChild {
  /** What keeps them safe now: they are missing, or their home is not registered. */
  readonly keepSafe?: readonly LineOnChild[];
  /** The latest photograph of them. */
  readonly portrait?: string;
  /** What is open: steps, records that wait. */
  readonly open?: readonly LineOnChild[];
  /** What happened last, the latest first. */
  readonly happened?: readonly LineOnChild[];
}

/** Asks one room about a child. */
export type FindOnChild = (context: SignedInContext, child: ChildToday) => Promise<OnChild>;
