// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { Generated } from 'kysely';

declare module './tables.ts' {
  interface Tables {
    /** Which version this database has. */
    schema_migration: {
      number: string;
      file: string;
      checksum: string;
      applied_at: Generated<Date>;
    };
    /** When the last backup was written. */
    backup_made: {
      only_row: Generated<boolean>;
      made_at: Date;
    };
  }
}
