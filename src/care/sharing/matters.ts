import { type Reader, readersOfSet } from './sets.ts';

/** What is kept besides the kinds of the agreement: which tables hold it, and with which sets their policies compare. */
export interface Matter {
  readonly title: string;
  /** The tables by name, divided by spaces. A test holds them to the database: every table is somewhere. */
  readonly tables: string;
  readonly sets: readonly string[];
}

const open = (...kinds: string[]): string[] => kinds.map((kind) => `children_open('${kind}')`);
const administrator = "serves_as('administrator')";
const governance = "serves_as('information-governance')";

/** About children. */
export const mattersOfChildren: readonly Matter[] = [
  {
    title: 'Incidents, decisions and reviews',
    tables: 'incident conduct account person_told decision review addendum incident_event incident_learning',
    sets: [...open('record'), 'settings_managed', 'settings_worked', 'incidents_opened_by_step', 'person_id'],
  },
  {
    title: 'Missing: the information form, each absence, and the talk afterwards',
    tables:
      'missing_form missing_form_check missing_form_own_words missing_form_photograph missing_episode missing_entry missing_decision missing_departure missing_report missing_police_grade missing_found missing_return missing_look_back',
    sets: open('record'),
  },
  {
    title: 'Missing: what the police must know of their health',
    tables: 'missing_form_health',
    sets: open('health'),
  },
  {
    title: 'Substances: use, support and what the police were told',
    tables: 'substance_use substance_use_review substance_support substance_support_answer substance_police',
    sets: open('record'),
  },
  {
    title: 'Substances: what was found, and where it went',
    tables: 'seizure seizure_addition seizure_event seizure_signature',
    sets: [...open('record'), 'settings_managed', 'settings_worked', 'seizures_still_here', 'person_id'],
  },
  {
    title: 'Exploitation: screening, referral, support',
    tables:
      'exploitation_screening screening_entry screening_decision exploitation_support exploitation_referral referral_event referral_consent',
    sets: open('record'),
  },
  {
    title: 'Exploitation: the answers for the National Referral Mechanism, and section 45',
    tables: 'referral_answer section_45_flag section_45_event',
    sets: [...open('nationality'), 'screenings_to_look_at'],
  },
  {
    title: 'Restraints',
    tables: 'restraint restraint_entry restraint_person restraint_authority',
    sets: [...open('record'), 'settings_managed'],
  },
  {
    title: 'Moves, and who approved them',
    tables: 'placement_move move_event move_approval',
    sets: [...open('home', 'record'), 'acts_for'],
  },
  {
    title: 'Steps and notices, each as the kind that it is about',
    tables: 'step step_event notice',
    sets: ['facts_open', 'acts_for'],
  },
  {
    title: 'Texts that a child asked to read',
    tables: 'text_release text_release_event',
    sets: ['facts_open'],
  },
  {
    title: 'Requests to see everything that is held',
    tables: 'access_request access_event access_pack access_piece',
    sets: ['children_answered', ...open('identity'), 'person_id'],
  },
  {
    title: '“I do not agree”, and its answer',
    tables: 'challenge challenge_event',
    sets: ['challenges_heard', 'children_related', 'my_child_ids', 'person_id'],
  },
  {
    title: 'What a young person asked for',
    tables: 'young_ask young_ask_event',
    sets: ['asks_heard', 'me_child'],
  },
  {
    title: 'How it was, as a young person said it',
    tables: 'how_it_was',
    sets: ["children_related('social-worker')", 'me_child'],
  },
  {
    title: 'Referrals to another service: only what the referral names',
    tables: 'agency_referral agency_referral_ask agency_referral_event',
    sets: ["children_followed('record')", 'serves_for'],
  },
  {
    title: 'Who had their case, and posts that wait for somebody',
    tables: 'caseload_change post_ask',
    sets: [...open('around'), 'acts_for', 'posts_to_fill'],
  },
  {
    title: 'Emergency access to a record, and its review',
    tables: 'break_glass',
    sets: ["children_added_to('seal')", 'children_governed', 'acts_for', 'person_id'],
  },
  {
    title: 'When a record ends: reviews, legal holds, destruction',
    tables: 'record_review legal_hold destruction_ask',
    sets: ['children_governed'],
  },
  {
    title: 'What was corrected about a name or a birth date',
    tables: 'child_correction',
    sets: ["children_added_to('identity')"],
  },
  {
    title: 'The daybook and the handover of a home',
    tables: 'daybook_entry handover',
    sets: ['settings_worked', 'person_id'],
  },
  {
    title: 'Photographs, each as the kind that it is about',
    tables: 'photograph',
    sets: ['facts_open', 'settings_worked'],
  },
  {
    title: 'The yearly return, as it was supplied',
    tables:
      'return_import return_file return_row return_child return_episode return_flag return_left_out return_repair return_conflict',
    sets: ['my_return_imports', administrator],
  },
  {
    title: 'Files of people or children that are being brought in',
    tables: 'upload upload_row',
    sets: ['uploads_open'],
  },
];

/** About the people who work, homes, and the service. */
export const mattersOfWork: readonly Matter[] = [
  {
    title: 'Check-ins with staff after an incident',
    tables: 'check_in check_in_entry',
    sets: ['check_ins_seen', 'check_ins_read', 'person_id'],
  },
  { title: 'Training of a person', tables: 'training', sets: ['led_by_me', 'person_id'] },
  {
    title: 'Support and training of an organisation',
    tables: 'support_offer training_period training_answer training_session training_champion',
    sets: ['organisations_served'],
  },
  {
    title: 'How often a home tells the police',
    tables: 'missing_home_note',
    sets: ['settings_commissioned', 'settings_managed'],
  },
  {
    title: 'Pledges of providers, and checks of their registration',
    tables: 'provider_pledge setting_check provider_group',
    sets: ['knows_homes'],
  },
  {
    title: 'Concerns about a provider',
    tables: 'provider_concern provider_concern_event',
    sets: ['places_for', 'organisations_of_my_settings'],
  },
  {
    title: 'Lists of providers',
    tables: 'provider_entry provider_list provider_list_line',
    sets: ['keeps_providers_for'],
  },
  { title: 'Places to watch', tables: 'hot_spot hot_spot_event', sets: ['areas_of_my_work'] },
  {
    title: 'Who works where',
    tables: 'membership membership_ask',
    sets: ['settings_worked', 'settings_run', administrator, 'acts_for', 'person_id'],
  },
  {
    title: 'How records are used: alarms, certificates of destruction, backups',
    tables: 'audit_alarm audit_alarm_raised destruction_certificate backup_made',
    sets: [governance, 'person_id'],
  },
  {
    title: 'Other systems and the organisation’s own sign-in',
    tables:
      'service_account identity_provider sign_in_ask webhook_subscriber message_carrier merger_ask outgoing_message',
    sets: [administrator, 'people_administered', 'person_id'],
  },
];

/** Who sees a matter, each reader once. */
export const readersOf = ({ sets }: Pick<Matter, 'sets'>): Reader[] => [
  ...new Set(sets.flatMap((set) => readersOfSet[set] ?? [])),
];
