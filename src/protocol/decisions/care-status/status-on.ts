import { compile } from '../../engine/compile.ts';
import type { Cells, Row } from '../../engine/table.ts';
import type { CareStatusFacts } from './facts.ts';
import type { StatusOnDay } from './outcome.ts';
import { type Standing, standingOn } from './standing.ts';
import { type CategoryOutcome, categoryTable } from './table-category.ts';
import { type LookedAfterOutcome, lookedAfterTable } from './table-looked-after.ts';
import {
  type ExperienceOutcome,
  experienceTable,
  type ProtocolOutcome,
  protocolTable,
} from './table-protocol.ts';

const lookedAfterRows = compile(lookedAfterTable);
const categoryRows = compile(categoryTable);
const protocolRows = compile(protocolTable);
const experienceRows = compile(experienceTable);

/** The rows that held on a day, one of each table. */
interface RowsHeld {
  readonly lookedAfter: Row<LookedAfterOutcome>;
  readonly category: Row<CategoryOutcome>;
  readonly protocol: Row<ProtocolOutcome>;
  readonly experience: Row<ExperienceOutcome>;
}

/** What holds on a day, with the rows that say so and the cells they read. */
export interface HeldOnDay {
  readonly status: StatusOnDay;
  readonly rows: RowsHeld;
  readonly cells: Cells;
  readonly standing: Standing;
}

/** Reads the tables for a day: first whether the child is looked after, then what follows from it. */
export function statusOn(facts: CareStatusFacts, on: string = facts.on): HeldOnDay {
  const standing = standingOn(facts, on);
  const lookedAfter = lookedAfterRows.rowFor(standing.cells);
  const cells: Cells = { ...standing.cells, lookedAfter: lookedAfter.outcome.lookedAfter ? 'yes' : 'no' };
  const category = categoryRows.rowFor(cells);
  const protocol = protocolRows.rowFor(cells);
  const experience = experienceRows.rowFor(cells);
  const isChild = cells.age === 'under-16' || cells.age === '16-17';
  return {
    status: {
      lookedAfter: lookedAfter.outcome.lookedAfter,
      firstDay: lookedAfter.outcome.isFirstDay ?? false,
      legalBasis: (lookedAfter.outcome.lookedAfter && standing.soFar.current?.legalStatus) || null,
      category: category.outcome.category,
      protocolCareLeaver: protocol.outcome.protocolCareLeaver,
      careExperienced: experience.outcome.careExperienced,
      childOrYoungAdult: isChild ? 'child' : 'young-adult',
    },
    rows: { lookedAfter, category, protocol, experience },
    cells,
    standing,
  };
}
