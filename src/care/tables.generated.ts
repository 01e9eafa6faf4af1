// Written by `npm run types` from the migrations: do not edit it. What the database does not know is in tables.ts.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { Columns } from './tables.ts';

declare module '../platform/database/tables.ts' {
  interface Tables {
    /** Authorities, providers, police. */
    organisation: {
      id: string;
      name: string;
      kind: 'local-authority' | 'provider' | 'youth-justice-service' | 'police' | 'court' | 'prison' | 'probation' | 'health' | 'school' | 'virtual-school' | 'advocacy' | 'voluntary';
      created_at: Date;
      gss_code: string | null;
      dfe_code: string | null;
      urn: string | null;
      closed_on: string | null;
      successor_id: string | null;
      numbers_checked_months: Generated<number>;
    };
    /** What became of an organisation, and who said so. */
    organisation_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      organisation_id: string;
      event: 'added' | 'renamed' | 'changed' | 'closed' | 'merged';
      was: Generated<string>;
      words: Generated<string>;
      on_day: string;
      successor_id: string | null;
      person_id: string;
      happened_at: Date;
    };
    /** How people are reached, by organisation or home and purpose, and who checked it when. */
    service_contact: {
      id: string;
      organisation_id: string;
      purpose: 'on-call' | 'duty-team' | 'emergency-duty-team' | 'designated-officer' | 'police' | 'police-online' | 'data-protection' | 'hearth';
      telephone: string;
      changed_at: Date;
      setting_id: string | null;
      checked_on: Generated<string>;
      checked_by: string | null;
    };
    /** Homes, among them families who foster. */
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
      beds: number | null;
      closed_on: string | null;
    };
    /** That two organisations are to become one. */
    merger_ask: {
      id: string;
      organisation_id: string;
      successor_id: string;
      on_day: string;
      words: Generated<string>;
      asked_by: string;
      asked_at: Date;
      answered_by: string | null;
      answered_at: Date | null;
      agreed: boolean | null;
    };
    /** That a home goes to another provider: who asked, who agreed, who goes on. */
    home_transfer: {
      id: string;
      setting_id: string;
      from_organisation_id: string;
      to_organisation_id: string;
      on_day: string;
      words: string;
      go_on: string[];
      was_urn: string | null;
      asked_by: string;
      asked_at: Date;
      answered_by: string | null;
      answered_at: Date | null;
      agreed: boolean | null;
    };
    /** For how many children a foster home is approved, and on which terms. */
    foster_approval: {
      id: string;
      setting_id: string;
      organisation_id: string;
      approved_on: string;
      places: number;
      terms: Generated<string>;
      recorded_by: string;
      recorded_at: Date;
    };
    /** That a foster carer is not approved any more, and why. */
    carer_deregistration: {
      id: string;
      person_id: string;
      setting_id: string;
      organisation_id: string;
      on_day: string;
      reason: string;
      recorded_by: string;
      recorded_at: Date;
    };
    /** That somebody is to begin somewhere. */
    membership_ask: {
      id: string;
      person_id: string;
      organisation_id: string;
      setting_id: string | null;
      role: string;
      from_day: string;
      asked_by: string | null;
      asked_at: Date;
      answered_by: string | null;
      answered_at: Date | null;
      agreed: boolean | null;
      rule_id: string | null;
    };
    /** That a child needs a reviewing officer or an advocate. */
    post_ask: {
      id: string;
      child_id: string;
      role: 'independent-reviewing-officer' | 'advocate';
      words: Generated<string>;
      asked_by: string;
      asked_at: Date;
      answered_at: Date | null;
      answered_by: string | null;
    };
    /** A file with people or children that a second person agrees to. */
    upload: {
      id: string;
      kind: 'people' | 'children';
      organisation_id: string;
      uploaded_by: string;
      uploaded_at: Date;
      was_windows: boolean;
      answered_by: string | null;
      answered_at: Date | null;
      agreed: boolean | null;
      done_at: Date | null;
    };
    /** The rows of such a file. */
    upload_row: {
      id: string;
      upload_id: string;
      row_number: number;
      said: Columns['upload_row.said'];
      plan: 'invite' | 'place' | 'there' | 'asked' | 'begin' | 'like' | 'fault';
      faults: Columns['upload_row.faults'];
      came: 'done' | 'not-done' | null;
      came_words: Generated<string>;
    };
    /** Which authority answered for the child, from when. */
    responsibility_change: {
      id: string;
      child_id: string;
      from_authority_id: string;
      to_authority_id: string;
      on_day: string;
      event_id: string;
      happened_at: Date;
    };
    /** Who the child is. */
    child: {
      id: string;
      given_name: string;
      family_name: string;
      known_as: string | null;
      date_of_birth: string;
      responsible_authority_id: string;
      out_of_area: boolean | null;
      created_at: Date;
      name_known: Generated<boolean>;
      birth_basis: Generated<'known' | 'estimated' | 'disputed'>;
      other_names: Generated<string>;
      is_provisional: Generated<boolean>;
      names: GeneratedAlways<string | null>;
      name_sounds: GeneratedAlways<string | null>;
    };
    /** Numbers by which others know the child. */
    child_number: {
      id: string;
      child_id: string;
      authority_id: string;
      kind: 'ssda903' | 'upn' | 'case-system' | 'youth-justice';
      value: string;
    };
    /** What a child was called, and when they were said to be born, before it was corrected. */
    child_correction: {
      id: string;
      child_id: string;
      was: Columns['child_correction.was'];
      reason: string;
      corrected_by: string;
      corrected_at: Date;
    };
    /** Entries that are one child. */
    child_merge: {
      id: string;
      kept_id: string;
      merged_id: string;
      reason: string;
      merged_by: string;
      merged_at: Date;
      undone_by: string | null;
      undone_at: Date | null;
      agreed_by: string | null;
      agreed_at: Date | null;
    };
    /** That a record is sealed, and why. */
    child_seal: {
      id: string;
      child_id: string;
      reason: string;
      sealed_by: string;
      sealed_at: Date;
      lifted_by: string | null;
      lifted_at: Date | null;
    };
    /** Who may open a sealed record. */
    child_seal_key: {
      id: string;
      seal_id: string;
      child_id: string;
      person_id: string;
      given_by: string;
      given_at: Date;
    };
    /** That somebody looked in an emergency. */
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
    /** Who sees what. */
    sharing_rule: {
      kind: string;
      relation: string;
      may_add: boolean;
      purpose: string;
      lawful_basis: string;
    };
    /** Photographs of the child, and of what was found. */
    photograph: {
      id: string;
      child_id: string | null;
      fact_kind: Columns['photograph.fact_kind'] | null;
      setting_id: string | null;
      media_type: 'image/jpeg' | 'image/png' | 'image/webp';
      bytes: Uint8Array;
      sha256: string;
      width: number;
      height: number;
      taken_on: string | null;
      added_by: string;
      added_at: Date;
    };
    /** Where the child lived. */
    placement: {
      id: string;
      child_id: string;
      setting_id: string;
      from_day: string;
      until_day: string | null;
      out_of_area: boolean | null;
    };
    /** Who works with the child. */
    involvement: {
      id: string;
      child_id: string;
      person_id: string;
      role: 'social-worker' | 'personal-adviser' | 'supervising-social-worker' | 'independent-reviewing-officer' | 'youth-justice-worker' | 'advocate' | 'key-worker' | 'appropriate-adult' | 'virtual-school' | 'health-worker';
      from_day: string;
      until_day: string | null;
    };
    /** A child who was handed on with a caseload, or why they stayed. */
    caseload_change: {
      id: string;
      handover_id: string;
      child_id: string;
      role: string;
      from_person_id: string;
      to_person_id: string;
      on_day: string;
      clocks: number;
      stayed: 'began-later' | 'holds-to-account' | 'other-work' | 'refused' | null;
      made_by: string;
      made_at: Date;
    };
    /** When somebody is away and who stands in. */
    absence: {
      id: string;
      person_id: string;
      stand_in_id: string;
      from_at: Date;
      until_at: Date;
      ended_by: string | null;
      given_back_at: Date | null;
    };
    /** Episodes of care. */
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
      recorded_at: Date;
      recorded_by: string | null;
      placement_location: 'in' | 'out' | null;
      placement_miles: ColumnType<string | null, string | number | null>;
    };
    /** What matters to the child. */
    profile_entry: {
      id: string;
      child_id: string;
      topic: 'in-their-words' | 'communication' | 'what-helps' | 'languages' | 'interpreter' | 'send' | 'identity' | 'culture';
      words: string;
      said_by_child: boolean;
      written_by: string;
      written_at: Date;
    };
    /** The child's health. */
    health_entry: {
      id: string;
      child_id: string;
      topic: 'summary' | 'allergies' | 'medication' | 'mental-health' | 'care-plan';
      words: string;
      written_by: string;
      written_at: Date;
    };
    /** Nationality and immigration. */
    nationality_entry: {
      id: string;
      child_id: string;
      topic: 'nationality' | 'immigration' | 'adviser' | 'age-assessment';
      words: string;
      written_by: string;
      written_at: Date;
    };
    /** Addresses of the child and the family. */
    address_entry: {
      id: string;
      child_id: string;
      topic: 'home' | 'placement' | 'who-must-not-know';
      words: string;
      written_by: string | null;
      written_at: Date;
    };
    /** Texts that the young person asked to read. */
    text_release: {
      id: string;
      child_id: string;
      fact_kind: string;
      source: string;
      source_id: string;
      asked_by: string;
      asked_at: Date;
      due_at: Date;
      state: Generated<'asked' | 'released' | 'withheld'>;
      masked_words: string | null;
      masks: Generated<unknown>;
      reason: string | null;
      checked_by: string | null;
      checked_at: Date | null;
    };
    /** What was given to them. */
    text_release_event: {
      id: string;
      release_id: string;
      event: 'asked' | 'released' | 'withheld' | 'taken-back';
      masked_words: string | null;
      masks: Generated<unknown>;
      reason: string | null;
      person_id: string;
      happened_at: Date;
    };
    /** Where things about a child stand. */
    access_source: {
      table_name: string;
      ordinal: number;
      title: string;
      left_out_because: string | null;
      whose: string | null;
      written_at: string | null;
      row_key: string | null;
      skipped: string[];
    };
    /** That somebody asked for everything that is held. */
    access_request: {
      id: string;
      child_id: string;
      asked_as: 'child' | 'parent' | 'advocate' | 'other';
      asker_name: Generated<string>;
      how: 'account' | 'in-person' | 'letter' | 'email' | 'telephone';
      wants: Generated<string>;
      received_on: string;
      asked_by: string;
      asked_at: Date;
      state: 'received' | 'open' | 'ready' | 'handed-over' | 'refused' | 'withdrawn';
      due_on: string;
      identity_on: string | null;
      identity_how: string | null;
      authority_how: string | null;
      extended_on: string | null;
      extended_because: string | null;
      gathered_at: Date | null;
      refused_as: 'not-who-they-say' | 'no-authority' | 'child-does-not-agree' | 'unfounded' | 'repeated' | null;
      refused_because: string | null;
      handed_on: string | null;
      handed_how: string | null;
      changed_at: Date;
    };
    /** What was done with a request for everything that is held. */
    access_event: {
      id: string;
      sequence: GeneratedAlways<number>;
      request_id: string;
      event: 'received' | 'identity-confirmed' | 'extended' | 'gathered' | 'ready' | 'reopened' | 'handed-over' | 'refused' | 'withdrawn';
      words: Generated<string>;
      person_id: string;
      happened_at: Date;
    };
    /** The pieces of what is held, each checked. */
    access_piece: {
      id: string;
      request_id: string;
      child_id: string;
      table_name: string;
      row_key: string;
      ordinal: number;
      title: string;
      written_at: Date | null;
      held: Columns['access_piece.held'];
      words: string | null;
      state: Generated<'waiting' | 'given' | 'withheld'>;
      masks: Generated<unknown>;
      masked_words: string | null;
      exemption: 'third-party' | 'serious-harm' | 'child-abuse' | 'crime' | 'legal-advice' | 'court' | 'expectation' | null;
      reason: string | null;
      checked_by: string | null;
      checked_at: Date | null;
    };
    /** What was handed over of everything that is held. */
    access_pack: {
      id: string;
      request_id: string;
      child_id: string;
      html: string;
      contents: unknown;
      sha256: string;
      kept_until: string;
      made_by: string;
      made_at: Date;
    };
    /** How much looking is too much. */
    audit_alarm: {
      id: string;
      organisation_id: string;
      kind: 'refusals-in-a-day' | 'children-in-an-hour';
      most: number;
      set_by: string;
      set_at: Date;
      ended_by: string | null;
      ended_at: Date | null;
      counted_to: Date | null;
    };
    /** That somebody looked very often. */
    audit_alarm_raised: {
      id: string;
      alarm_id: string;
      person_id: string;
      since: Date;
      times: number;
      raised_at: Date;
      seen_by: string | null;
      seen_at: Date | null;
    };
    /** That a record was looked at when it was due. */
    record_review: {
      id: string;
      child_id: string;
      due_on: string;
      outcome: 'keep' | 'hold' | 'may-go';
      reason: string;
      look_again_on: string | null;
      reviewed_by: string;
      reviewed_at: Date;
    };
    /** For what a record is still needed. */
    legal_hold: {
      id: string;
      child_id: string;
      kind: 'inquiry' | 'claim' | 'court' | 'criminal' | 'subject-access' | 'complaint' | 'other';
      reason: string;
      set_by: string;
      set_at: Date;
      lifted_by: string | null;
      lifted_at: Date | null;
      lifted_because: string | null;
    };
    /** That somebody asked for the end of a record. */
    destruction_ask: {
      id: string;
      child_id: string;
      reason: string;
      proposed_by: string;
      proposed_at: Date;
      answered_by: string | null;
      answered_at: Date | null;
      refused_because: string | null;
    };
    /** That a record was destroyed: how much of what, by whom and when. */
    destruction_certificate: {
      id: string;
      entry_ids: string[];
      authority_id: string;
      basis: 'seventy-fifth-birthday' | 'fifteen-years-after-death';
      born_year: number;
      counts: unknown;
      covered: number;
      proposed_by: string;
      proposed_at: Date;
      agreed_by: string;
      destroyed_at: Date;
      last_backup_at: Date | null;
      in_backups_until: string | null;
    };
  }
}
