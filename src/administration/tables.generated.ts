// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
export {};

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** That a named person has checked a page in another language. */
    translation_check: {
      id: string;
      page: string;
      language: string;
      text_hash: string;
      checked_by: string;
      capacity: string;
      checked_on: string;
      entered_by: string;
      entered_at: Date;
      withdrawn_by: string | null;
      withdrawn_at: Date | null;
    };
  }
}
