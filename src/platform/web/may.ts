import type { SignedInContext } from './request-context.ts';

/** Who may do something: in words for the list of who may do what, and asked of the database before anything is read. */
export interface May {
  readonly words: string;
  readonly check: (context: SignedInContext) => Promise<boolean>;
}
