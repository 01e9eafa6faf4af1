import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';
import type { Earlier } from './child/correct/corrections-of.ts';
import type { FactKind } from './sharing/agreement.ts';
import type { RowFault, Said } from './uploads/columns.ts';

/** What the database does not know of these columns. */
export interface Columns {
  'access_piece.held': Record<string, unknown>;
  'child_correction.was': Earlier;
  'photograph.fact_kind': FactKind;
  'upload_row.faults': readonly RowFault[];
  'upload_row.said': Said;
}

export type ReleaseState = ValueIn<'text_release', 'state'>;
/** As what somebody works with a child. */
export type InvolvedRole = ValueIn<'involvement', 'role'>;
/** What would be done with a row of a file. */
export type UploadPlan = ValueIn<'upload_row', 'plan'>;
