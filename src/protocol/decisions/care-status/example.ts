import type { CareStatusFacts } from './facts.ts';
import type { Category } from './table-category.ts';

/** A case a practitioner would recognise, what must come out, and the rows it stands on. */
export interface CareStatusExample {
  readonly name: string;
  readonly facts: CareStatusFacts;
  readonly expect: {
    readonly lookedAfter: boolean;
    readonly category: Category;
    readonly protocolCareLeaver: boolean;
    /** When it changes next; null when never. */
    readonly next: string | null;
    readonly rows: readonly string[];
  };
}
