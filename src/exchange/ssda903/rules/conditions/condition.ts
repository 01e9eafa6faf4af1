import type { ChildRows } from '../../child/child-rows.ts';
import type { Collection } from '../../child/collection.ts';
import type { Row } from '../../child/row.ts';

/** Whether a row is to be flagged. */
export type Condition = (row: Row, collection: Collection, child: ChildRows) => boolean;
