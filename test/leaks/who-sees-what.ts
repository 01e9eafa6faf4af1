/**
 * Who sees what. One line a table: whoever stands to a row in one of these relations sees it, and nobody else does.
 * This is the sharing agreement of the service in one place. The tests hold the database to it, row by row.
 */
export type Relation =
  | 'whoever has signed in'
  /** The row is theirs alone. */
  | 'it is theirs'
  /** The row is theirs, or belongs to somebody whose stand-in they are today. */
  | 'it is theirs, or they stand in'
  | 'works there'
  | 'works with a child who lives or lived there'
  | 'works with the child'
  /** By their own involvement, not because the child lives where they work. */
  | 'is the social worker'
  | 'is the social worker, or manages where the child lives'
  /** Manages the setting in which it happened. */
  | 'manages where it happened'
  /** Wrote it, and has not left the setting since. */
  | 'wrote the record and works there still';

const theRecord: readonly Relation[] = [
  'works with the child',
  'manages where it happened',
  'wrote the record and works there still',
];

export const whoSeesWhat: Readonly<Record<string, readonly Relation[]>> = {
  // Names and addresses of organisations are no secret among those who work together.
  organisation: ['whoever has signed in'],
  service_contact: ['whoever has signed in'],
  // Names only: the address of an account is nobody's to read (see `hiddenColumns`).
  person_account: ['whoever has signed in'],
  setting: ['works there', 'works with a child who lives or lived there'],
  membership: ['it is theirs, or they stand in', 'works there'],
  child: ['works with the child'],
  placement: ['works with the child'],
  involvement: ['it is theirs, or they stand in', 'works with the child'],
  // The one who is away, and the one who stands in.
  absence: ['it is theirs'],
  // Nobody reads over a shoulder, a manager no more than a colleague.
  draft: ['it is theirs'],
  incident: theRecord,
  conduct: theRecord,
  account: theRecord,
  person_told: theRecord,
  decision: theRecord,
  review: theRecord,
  addendum: theRecord,
  incident_event: theRecord,
  daybook_entry: ['works there'],
  handover: ['works there'],
  step: [...theRecord, 'it is theirs, or they stand in'],
  step_event: [...theRecord, 'it is theirs, or they stand in'],
  notice: [...theRecord, 'it is theirs, or they stand in'],
  idempotency_key: ['it is theirs'],
  // The register, about Robin and Wren. test/care/sharing holds it to the agreement in every relation there is.
  child_number: ['works with the child'],
  care_episode: ['works with the child'],
  profile_entry: ['works with the child'],
  health_entry: ['works with the child'],
  nationality_entry: ['is the social worker'],
  address_entry: ['is the social worker, or manages where the child lives'],
  sharing_rule: ['whoever has signed in'],
  child_seal: ['is the social worker'],
  child_seal_key: ['is the social worker'],
  // Whoever broke it, and whoever answers for the record.
  break_glass: ['it is theirs', 'is the social worker'],
  // Both children must be open to them: Robin and Fern have only the social worker in common.
  child_merge: ['is the social worker'],
  // An earlier name can put a child in danger.
  child_correction: ['is the social worker'],
  // Kept from everybody: passwords, sessions, the audit and its seals, and which migrations ran.
  credential: [],
  session: [],
  sign_in_try: [],
  second_factor: [],
  // Whose it is sees its name and when it was used; the key itself is nobody's to read.
  staff_passkey: ['it is theirs'],
  account_reset: [],
  kept_form: [],
  audit_event: [],
  audit_batch: [],
  schema_migration: [],
};

/** Columns that nobody reads in a table that is otherwise open. */
export const hiddenColumns: Readonly<Record<string, readonly string[]>> = {
  person_account: ['email', 'created_at'],
  staff_passkey: ['credential_id', 'public_key', 'counter'],
};

/** Tables of rooms that hold their own matrix, in the file named. */
export const heldElsewhere: Readonly<Record<string, readonly string[]>> = {
  '../care/retention/two-people.test.ts': [
    'legal_hold',
    'destruction_ask',
    'destruction_certificate',
    'backup_made',
  ],
  '../audit/governance.test.ts': ['refusal_count', 'request_count', 'audit_alarm', 'audit_alarm_raised'],
  '../follow-up/telling/leaks.test.ts': [
    'outgoing_message',
    'message_choice',
    'digest_made',
    'message_carrier',
    'duty_turn',
    'agency_referral',
    'agency_referral_ask',
    'agency_referral_event',
    'webhook_subscriber',
    'webhook_secret',
    'webhook_event',
  ],
  '../placements/who-sees-what.test.ts': [
    'placement_move',
    'move_event',
    'move_approval',
    'provider_pledge',
    'provider_concern',
    'provider_concern_event',
    'setting_check',
    'practice_note',
  ],
  '../exchange/provider-register.test.ts': ['provider_list', 'provider_list_line', 'provider_entry'],
  '../exchange/who-may-import.test.ts': [
    'return_import',
    'return_file',
    'return_row',
    'return_flag',
    'return_left_out',
    'return_child',
    'return_episode',
    'return_repair',
    'return_conflict',
  ],
  '../exchange/postcodes.test.ts': ['postcode_directory', 'postcode_place'],
  '../missing/leaks.test.ts': [
    'missing_form',
    'missing_form_health',
    'missing_form_photograph',
    'missing_form_own_words',
    'missing_form_check',
    'missing_episode',
    'missing_entry',
    'missing_decision',
    'missing_departure',
    'missing_report',
    'missing_police_grade',
    'missing_found',
    'missing_return',
    'missing_look_back',
    'missing_home_note',
  ],
  '../substances/leaks.test.ts': [
    'photograph',
    'seizure',
    'seizure_event',
    'seizure_signature',
    'seizure_addition',
    'substance_use',
    'substance_use_review',
    'substance_support',
    'substance_support_answer',
    'substance_police',
    'drugs_policy',
    'drugs_policy_read',
    'hot_spot',
    'hot_spot_event',
  ],
  '../platform/provider-sign-in.test.ts': [
    'identity_provider',
    'sign_in_rule',
    'sign_in_ask',
    'provider_group',
    'person_identity',
  ],
  '../administration/systems.test.ts': ['service_account', 'service_key'],
  '../care/organisations/home-transfer.test.ts': ['home_transfer'],
  '../care/organisations/one-home.test.ts': ['foster_approval', 'carer_deregistration'],
  '../care/team/caseload.test.ts': ['caseload_change'],
  '../care/uploads/leaks.test.ts': ['upload', 'upload_row'],
  '../care/organisations/two-people.test.ts': ['membership_ask', 'merger_ask', 'post_ask'],
  '../voice/leaks.test.ts': [
    'young_person',
    'young_account_act',
    'young_account_agreement',
    'young_sign_in',
    'young_passkey',
    'passkey_ask',
    'spoken_word',
    'challenge',
    'challenge_event',
  ],
  '../voice/words/leaks.test.ts': [
    'young_ask',
    'young_ask_kept',
    'young_ask_event',
    'how_it_was',
    'said_and_done',
    'participation_entry',
  ],
  '../workforce/leaks.test.ts': [
    'restraint',
    'restraint_person',
    'restraint_authority',
    'restraint_entry',
    'check_in',
    'check_in_entry',
    'incident_learning',
    'support_offer',
    'training',
    'training_answer',
    'training_period',
    'training_session',
    'training_champion',
    'joint_protocol',
    'practice_example',
  ],
  '../exploitation/leaks.test.ts': [
    'exploitation_screening',
    'screening_entry',
    'screening_decision',
    'exploitation_referral',
    'referral_event',
    'referral_consent',
    'referral_answer',
    'exploitation_support',
    'section_45_flag',
    'section_45_event',
  ],
  '../care/subject-access/leaks.test.ts': [
    'text_release',
    'text_release_event',
    'access_source',
    'access_request',
    'access_event',
    'access_piece',
    'access_pack',
    'organisation_event',
    'responsibility_change',
    'record_review',
  ],
  // Working tables of the service: nothing of them is granted.
  './tables.test.ts': ['return_key'],
};
