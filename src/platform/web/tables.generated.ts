// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
export {};
import type { Columns } from './tables.ts';

declare module '../database/tables.ts' {
  interface Tables {
    /** That a request was sent before. */
    idempotency_key: {
      person_id: string;
      key: string;
      request_hash: string;
      status: number;
      body: Columns['idempotency_key.body'];
      made_at: Date;
    };
    /** How many requests one sign-in or one network made in a minute, in hashes. */
    request_count: {
      id: string;
      minute: Date;
      taken: number;
    };
  }
}
