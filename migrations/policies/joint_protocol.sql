create policy joint_protocol_recorded on joint_protocol for insert to hearth_app with check (
  recorded_by = app.person_id() and app.partners_for(authority_id));
create policy joint_protocol_seen on joint_protocol for select to hearth_app using ((select app.is_staff()));
