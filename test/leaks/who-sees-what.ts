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
  handover_item: ['works there'],
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
