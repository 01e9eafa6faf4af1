-- What is asked from the reader's own side is found by index: by organisation, and by whoever has it in hand. A list of a
-- person's work then costs what their work costs, however many others there are.
-- functions and policies: d54f1dbb96e1ca1073357c4c0bc336648b9838e3a28019058963771dd2ef5ec9
create index membership_organisation on membership (organisation_id, role);
create index setting_organisation on setting (organisation_id);
create index setting_host on setting (host_authority_id);
create index child_authority on child (responsible_authority_id);
create index agency_referral_from on agency_referral (from_organisation_id);
create index training_session_organisation on training_session (organisation_id);
create index challenge_raiser on challenge (raised_by);
create index young_ask_event_person on young_ask_event (person_id);
create index review_held on review (named_decider_id) where action = 'held';
create index break_glass_owner on break_glass (owner_id);
create index seizure_event_signer on seizure_event (signed_by);
create index notice_unfilled on notice (child_id) where to_person_id is null and acknowledged_at is null;
