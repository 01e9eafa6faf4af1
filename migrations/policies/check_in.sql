create policy check_in_made on check_in for insert to hearth_app with check (
  made_by = app.person_id() and app.makes_check_in(incident_id, setting_id, person_id, happened_at, wrote_record)
  and due_at = happened_at + interval '48 hours'
  and (held_by is null or app.could_hold_check_in(setting_id, person_id, held_by)
    or (held_by = app.person_id() and person_id not in (select app.acts_for()))));
create policy check_in_seen on check_in for select to hearth_app using (
  person_id = (select app.person_id()) or id = any ((select app.check_ins_seen())::uuid[]));
