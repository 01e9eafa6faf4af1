-- What is asked from the reader's own side is found by index: by organisation, and by whoever has it in hand. A list of a
-- person's work then costs what their work costs, however many others there are.
-- functions and policies: 8dd8e79d8125633da5ea4fa39782103847f688e6cc3d81c875ce28eb95f7f4a7
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
create index organisation_name on organisation (name, id);
create index participation_entry_authority on participation_entry (authority_id, on_day);
create index joint_protocol_authority on joint_protocol (authority_id);
create index practice_example_organisation on practice_example (organisation_id);
create index training_champion_organisation_open on training_champion (organisation_id) where ended_on is null;
create index audit_event_refused_sign_in on audit_event (happened_at) where action = 'refused-sign-in';

-- Lists that named every home and every service; both now say which part of them is asked for.
drop function if exists app.homes_known() cascade;
drop function if exists app.services_there() cascade;
-- A list of notices now asks for the sets themselves.
drop function if exists app.takes_unfilled(uuid, uuid, text) cascade;

-- That two entries are one child is said by two people before the young person reads both. What was merged before waits for
-- the second.
alter table child_merge add column agreed_by uuid references person_account (id);
alter table child_merge add column agreed_at timestamptz;
alter table child_merge add constraint child_merge_agreed check (
  (agreed_by is null) = (agreed_at is null) and agreed_by is distinct from merged_by);
