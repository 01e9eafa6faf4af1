const named = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Which room types which table: the folder of the room, and the tables that are its own. Every table has one. */
export const tablesOfRooms: Readonly<Record<string, readonly string[]>> = {
  'src/platform/database': named('schema_migration backup_made'),
  'src/platform/audit': named('audit_event audit_batch refusal_count'),
  'src/platform/sign-in': named(`
    person_account membership credential second_factor account_reset sign_in_try session staff_passkey passkey_ask
    kept_form young_person identity_provider sign_in_rule sign_in_ask provider_group person_identity
    service_account service_key`),
  'src/platform/web': named('idempotency_key request_count'),
  'src/care': named(`
    organisation organisation_event service_contact setting merger_ask home_transfer foster_approval carer_deregistration membership_ask
    post_ask upload upload_row responsibility_change
    child child_number child_correction child_merge child_seal child_seal_key break_glass sharing_rule photograph
    placement involvement caseload_change absence care_episode profile_entry health_entry nationality_entry address_entry
    text_release text_release_event
    access_source access_request access_event access_piece access_pack
    audit_alarm audit_alarm_raised
    record_review legal_hold destruction_ask destruction_certificate`),
  'src/follow-up': named(`
    step step_event notice outgoing_message message_choice message_carrier digest_made duty_turn
    agency_referral agency_referral_ask agency_referral_event webhook_subscriber webhook_secret webhook_event`),
  'src/incidents': named(`
    draft incident conduct account person_told decision review addendum incident_event daybook_entry handover handover_item`),
  'src/voice': named(`
    young_account_act young_account_agreement young_sign_in young_passkey spoken_word challenge challenge_event
    young_ask young_ask_event young_ask_kept how_it_was said_and_done participation_entry`),
  'src/missing': named(`
    missing_form missing_form_health missing_form_photograph missing_form_own_words missing_form_check
    missing_episode missing_entry missing_decision missing_departure missing_report missing_police_grade
    missing_found missing_return missing_look_back missing_home_note`),
  'src/substances': named(`
    seizure seizure_event seizure_signature seizure_addition substance_use substance_use_review
    substance_support substance_support_answer substance_police drugs_policy drugs_policy_read
    hot_spot hot_spot_event`),
  'src/exploitation': named(`
    exploitation_screening screening_entry screening_decision exploitation_referral referral_event
    referral_consent referral_answer exploitation_support section_45_flag section_45_event`),
  'src/placements': named(`
    placement_move move_event move_approval provider_pledge provider_concern
    provider_concern_event setting_check practice_note`),
  'src/workforce': named(`
    restraint restraint_person restraint_authority restraint_entry check_in check_in_entry incident_learning
    support_offer training training_answer training_period training_session training_champion joint_protocol
    practice_example`),
  'src/exchange': named(`provider_list provider_list_line provider_entry
    postcode_directory postcode_place return_import return_file return_row return_flag return_left_out
    return_child return_episode return_repair return_conflict return_key`),
};
