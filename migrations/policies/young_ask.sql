create policy ask_made on young_ask for insert to hearth_app with check (
  asked_by = app.person_id() and asked_at <= app.now()
  and (app.is_me(child_id) or (app.is_staff() and app.works_with(child_id))));
create policy ask_seen on young_ask for select to hearth_app using (
  child_id = (select app.me_child()) or id = any ((select app.asks_heard())::uuid[]));
