import type { Generated } from 'kysely';
import type { BirthBasis } from './begin-child/child-fields.ts';
import type { Earlier } from './child/correct/corrections-of.ts';
import type { FactKind } from './sharing/agreement.ts';

/** One entry on a topic: the latest holds, the earlier ones stay. */
interface Entry {
  id: string;
  child_id: string;
  topic: string;
  words: string;
  written_at: Date;
}

declare module '../platform/database/tables.ts' {
  interface Tables {
    organisation: {
      id: string;
      name: string;
      kind: string;
      created_at: Date;
      gss_code: Generated<string | null>;
      dfe_code: Generated<string | null>;
    };
    setting: {
      id: string;
      organisation_id: string;
      name: string;
      kind: 'childrens-home' | 'foster-home' | 'supported-accommodation';
      urn: string | null;
      host_authority_id: string | null;
      created_at: Date;
      registration: Generated<'registered' | 'unregistered' | 'not-needed' | 'unknown'>;
      telephone: Generated<string>;
      beds: Generated<number | null>;
      closed_on: Generated<string | null>;
    };
    child: {
      id: string;
      given_name: string;
      family_name: string;
      known_as: string | null;
      date_of_birth: string;
      responsible_authority_id: string;
      /** Null is not known. */
      out_of_area: boolean | null;
      created_at: Date;
      name_known: Generated<boolean>;
      /** Earlier names and other spellings, by which the child is found. */
      other_names: Generated<string>;
      birth_basis: Generated<BirthBasis>;
      /** A home began the record, and the authority has not confirmed it. */
      is_provisional: Generated<boolean>;
    };
    child_correction: {
      id: string;
      child_id: string;
      was: Earlier;
      reason: string;
      corrected_by: string;
      corrected_at: Date;
    };
    placement: {
      id: string;
      child_id: string;
      setting_id: string;
      from_day: string;
      until_day: string | null;
    };
    involvement: {
      id: string;
      child_id: string;
      person_id: string;
      role: string;
      from_day: string;
      until_day: string | null;
    };
    child_number: { id: string; child_id: string; authority_id: string; kind: string; value: string };
    care_episode: {
      id: string;
      child_id: string;
      authority_id: string;
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
      /** From the postcodes of the return, where a directory was there; null is not known. */
      placement_location: Generated<'in' | 'out' | null>;
      placement_miles: Generated<number | null>;
      recorded_at: Date;
      recorded_by: string | null;
    };
    profile_entry: Entry & { said_by_child: boolean; written_by: string };
    health_entry: Entry & { written_by: string };
    nationality_entry: Entry & { written_by: string };
    address_entry: Entry & { written_by: string | null };
    sharing_rule: {
      kind: string;
      relation: string;
      may_add: boolean;
      purpose: string;
      lawful_basis: string;
    };
    child_seal: {
      id: string;
      child_id: string;
      reason: string;
      sealed_by: string;
      sealed_at: Date;
      lifted_by: string | null;
      lifted_at: Date | null;
    };
    child_seal_key: {
      id: string;
      seal_id: string;
      child_id: string;
      person_id: string;
      given_by: string;
      given_at: Date;
    };
    break_glass: {
      id: string;
      child_id: string;
      person_id: string;
      reason: string;
      opened_at: Date;
      until_at: Date;
      owner_id: string | null;
      review_due_at: Date;
      ended_at: Date | null;
      reviewed_by: string | null;
      reviewed_at: Date | null;
      verdict: 'justified' | 'not-justified' | null;
      review_words: string | null;
    };
    child_merge: {
      id: string;
      kept_id: string;
      merged_id: string;
      reason: string;
      merged_by: string;
      merged_at: Date;
      /** The second person who said so, and when; null while nobody has. */
      agreed_by: Generated<string | null>;
      agreed_at: Generated<Date | null>;
      undone_by: string | null;
      undone_at: Date | null;
    };
    photograph: {
      id: string;
      child_id: string | null;
      fact_kind: FactKind | null;
      setting_id: string | null;
      media_type: string;
      bytes: Uint8Array;
      sha256: string;
      width: number;
      height: number;
      taken_on: string | null;
      added_by: string;
      added_at: Date;
    };
    absence: {
      id: string;
      person_id: string;
      stand_in_id: string;
      from_at: Date;
      until_at: Date;
      ended_by: Generated<string | null>;
    };
  }
}
