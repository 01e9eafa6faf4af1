create policy check_in_entry_made on check_in_entry for insert to hearth_app with check (
  person_id = app.person_id() and (
    app.holds_check_in(check_in_id)
    or (entry in ('support-accepted', 'support-declined', 'note') and exists (
      select 1 from check_in c where c.id = check_in_id and c.person_id = app.person_id()))));
create policy check_in_entry_seen on check_in_entry for select to hearth_app using (
  check_in_id = any ((select app.check_ins_read())::uuid[]));
