import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

/** What the migrations create as extensions. The embedded engine must be handed their files each time it starts. */
export const extensions = { pg_trgm };
