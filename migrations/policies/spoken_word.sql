create policy spoken_word_seen on spoken_word for select to hearth_app using (
  child_id = any (array(select app.my_child_ids())) or ((select app.is_staff()) and child_id = any ((select app.children_open('profile'))::uuid[])));
create policy spoken_word_written on spoken_word for insert to hearth_app with check (
  written_by = app.person_id() and said_at <= app.now() and app.is_staff() and child_id = any ((select app.children_added_to('profile'))::uuid[]));
