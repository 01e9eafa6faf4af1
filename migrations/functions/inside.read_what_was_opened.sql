-- Whoever opens what a notice tells of has read it: the audit says when. What a clock that ran out tells is read by ticking it,
-- and ends with the step; so is what is told of the child as a whole, which no page of the child says again.
create or replace function inside.read_what_was_opened() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update notice n set acknowledged_at = new.happened_at, acknowledged_by = new.person_id
  where n.to_person_id = new.person_id and n.acknowledged_at is null and n.kind <> 'step-escalated' and n.about not in ('child', 'young-account')
    and coalesce(n.incident_id, n.about_id) = new.subject_id and n.made_at <= new.happened_at;
  return null;
end $$;
revoke all on function inside.read_what_was_opened from public, hearth_app, hearth_service;
create or replace trigger notices_read_by_opening after insert on audit_event for each row
  when (new.subject_id is not null and new.person_id is not null and new.action <> 'sent-back') execute function inside.read_what_was_opened();
