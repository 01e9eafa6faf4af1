create policy seizure_event_seen on seizure_event for select to hearth_app using (
  exists (select 1 from seizure s where s.id = seizure_event.seizure_id));
create policy seizure_event_signed on seizure_event for insert to hearth_app with check (
  signed_by = app.person_id() and app.holds_seizure(seizure_id)
  and (asked_id is null or asked_id in (select c.person_id from app.could_sign(seizure_id) c)));
