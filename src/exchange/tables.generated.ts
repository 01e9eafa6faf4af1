// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { ColumnType, Generated } from 'kysely';
import type { Columns } from './tables.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** A list of registered providers that was uploaded, and what came of it. */
    provider_list: {
      id: string;
      authority_id: string;
      header: string[];
      mapping: Columns['provider_list.mapping'] | null;
      active_words: Generated<string>;
      lines: number;
      uploaded_by: string;
      uploaded_at: Date;
      taken_by: string | null;
      taken_at: Date | null;
      came: Columns['provider_list.came'] | null;
    };
    /** The lines of a list of providers until it is taken. */
    provider_list_line: {
      id: Generated<string>;
      list_id: string;
      line: number;
      cells: string[];
    };
    /** The register of providers, as the latest list of an authority has it. */
    provider_entry: {
      id: Generated<string>;
      authority_id: string;
      urn: string;
      name: string;
      provider: string;
      kind: string;
      places: number | null;
      status: string;
      is_active: boolean;
      address: string;
      postcode: string;
      local_authority: string;
      list_id: string;
      gone_at: Date | null;
    };
    /** Which directory of postcodes is loaded. */
    postcode_directory: {
      id: string;
      name: string;
      places: number;
      loaded_at: Date;
    };
    /** Where postcodes lie. */
    postcode_place: {
      postcode: string;
      area: string;
      east: number | null;
      north: number | null;
    };
    /** That a return was brought in. */
    return_import: {
      id: string;
      authority_id: string;
      year: number | null;
      proposed_year: number | null;
      state: 'received' | 'read' | 'checked' | 'confirmed' | 'committed' | 'refused' | 'abandoned' | 'undone';
      fingerprint: string;
      spooled_on: string;
      progress_done: Generated<number>;
      progress_of: number | null;
      checked_to: Generated<string>;
      counts: Columns['return_import.counts'] | null;
      fault: Columns['return_import.fault'] | null;
      started_by: string | null;
      started_at: Date;
      confirmed_by: string | null;
      confirmed_at: Date | null;
      finished_at: Date | null;
      worked_by: string | null;
      worked_until: Date | null;
      attempts: Generated<number>;
      cleared_at: Date | null;
      undone_by: string | null;
      keeps_what_was: Generated<boolean>;
    };
    /** The files of a return: names and sizes. */
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
    /** A return as it was supplied. */
    return_row: {
      import_id: string;
      child: string;
      file: string;
      row: number;
      supplied: Columns['return_row.supplied'];
      fault: unknown;
    };
    /** What the rules found in a return. */
    return_flag: {
      import_id: string;
      rule: string;
      file: string;
      row: number;
      child: string;
    };
    /** What was not taken from a return. */
    return_left_out: {
      import_id: string;
      file: string;
      row: number;
      part: Generated<string>;
      reason: string;
      child: string;
    };
    /** Children in a yearly return as it came. */
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
      was: unknown;
    };
    /** Episodes in a return. */
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
      plan: Generated<'added' | 'ended' | 'same' | 'differs' | 'set-aside'>;
      known_to_day: string | null;
      episode_id: string | null;
      placement_location: 'in' | 'out' | null;
      placement_area: string | null;
      placement_miles: ColumnType<string | null, string | number | null>;
    };
    /** What a later return corrects. */
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
      was: unknown;
    };
    /** What a return said otherwise. */
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
    /** What the rules compare while they run. */
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
