import type { Generated } from 'kysely';

/** Where an import stands: each is a stage that is done. `refused` and `abandoned` are ends, `committed` is the good one. */
export type ImportState =
  | 'received'
  | 'read'
  | 'checked'
  | 'confirmed'
  | 'committed'
  | 'refused'
  | 'abandoned';

/** What an import stopped at: a code of the catalogue, and words for whoever sent the files. */
export interface ImportFault {
  readonly code: string;
  readonly message: string;
  /** The name of the file, where it lies in one. */
  readonly file: string | null;
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    postcode_directory: { id: string; name: string; places: number; loaded_at: Date };
    postcode_place: { postcode: string; area: string; east: number | null; north: number | null };
  }
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    return_import: {
      id: string;
      authority_id: string;
      year: number | null;
      proposed_year: Generated<number | null>;
      state: ImportState;
      fingerprint: string;
      spooled_on: string;
      progress_done: Generated<number>;
      progress_of: Generated<number | null>;
      checked_to: Generated<string>;
      counts: Generated<Readonly<Record<string, number>> | null>;
      fault: Generated<ImportFault | null>;
      started_by: string | null;
      started_at: Date;
      confirmed_by: Generated<string | null>;
      confirmed_at: Generated<Date | null>;
      finished_at: Generated<Date | null>;
      worked_by: Generated<string | null>;
      worked_until: Generated<Date | null>;
      attempts: Generated<number>;
      cleared_at: Generated<Date | null>;
    };
    return_file: {
      import_id: string;
      number: number;
      name: string;
      bytes: number;
      sha256: string;
      tables: Generated<string[]>;
      rows_read: Generated<number>;
      is_read: Generated<boolean>;
    };
    return_row: {
      import_id: string;
      child: string;
      file: string;
      row: number;
      supplied: Readonly<Record<string, string | null>>;
      fault: unknown;
    };
    return_flag: { import_id: string; rule: string; file: string; row: number; child: string };
    return_left_out: {
      import_id: string;
      file: string;
      row: number;
      part: string;
      reason: string;
      child: string;
    };
    return_child: {
      import_id: string;
      number: string;
      row: number;
      date_of_birth: string;
      sex: string | null;
      upn: string | null;
      home_post: string | null;
      placement_post: string | null;
      child_id: string | null;
      is_new: Generated<boolean>;
    };
    return_episode: {
      import_id: string;
      row: number;
      number: string;
      from_day: string;
      to_day: string | null;
      legal_status: string;
      placement_type: string | null;
      provider: string | null;
      urn: string | null;
      need: string | null;
      reason_new: string | null;
      reason_ceased: string | null;
      reason_moved: string | null;
      placement_location: Generated<'in' | 'out' | null>;
      placement_area: Generated<string | null>;
      placement_miles: Generated<number | null>;
      plan: Generated<'added' | 'ended' | 'same' | 'differs' | 'set-aside'>;
      known_to_day: string | null;
      episode_id: string | null;
    };
    return_repair: {
      import_id: string;
      rule: string;
      year: number;
      row: number;
      child: string;
      target_id: string;
      set_aside: boolean;
      to_day: string | null;
      reason_ceased: string | null;
      asks_for: string[];
      why: string;
      accepted: boolean | null;
      decided_by: string | null;
      decided_at: Date | null;
    };
    return_conflict: {
      import_id: string;
      number: string;
      field: 'DOB' | 'SEX' | 'UPN';
      row: number;
      child_id: string;
      known: string | null;
      supplied: string;
      decision: 'keep' | 'take' | null;
      decided_by: string | null;
      decided_at: Date | null;
    };
    return_key: {
      import_id: string;
      rule: string;
      key: string;
      file: string;
      row: number;
      child: string;
    };
  }
}
