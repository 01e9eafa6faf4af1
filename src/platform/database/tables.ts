import './tables.generated.ts';
import type { SelectType } from 'kysely';

/** Every table, by name. `npm run types` adds those of each room in its tables.generated.ts. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the rooms, each with its own tables
export interface Tables {}

/** What a column holds where it is not empty. */
export type ValueIn<Table extends keyof Tables, Column extends keyof Tables[Table]> = NonNullable<
  SelectType<Tables[Table][Column]>
>;
