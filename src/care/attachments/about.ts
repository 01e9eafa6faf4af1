import '../tables.ts';
import type { ValueIn } from '../../platform/database/tables.ts';

/** What files are kept beside. */
export type About = ValueIn<'attachment', 'about'>;
