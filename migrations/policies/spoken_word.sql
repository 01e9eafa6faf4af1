create policy spoken_word_seen on spoken_word for select to hearth_app using (
  child_id in (select app.my_child_ids()) or (app.is_staff() and app.sees(child_id, 'profile')));
create policy spoken_word_written on spoken_word for insert to hearth_app with check (
  written_by = app.person_id() and said_at <= app.now() and app.is_staff() and app.adds(child_id, 'profile'));
