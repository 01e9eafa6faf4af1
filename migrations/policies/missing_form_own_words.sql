create policy missing_form_own_words_made on missing_form_own_words for insert to hearth_app
  with check (((written_by = app.person_id()) and child_id = any ((select app.children_added_to('record'))::uuid[])));
create policy missing_form_own_words_seen on missing_form_own_words for select to hearth_app
  using (child_id = any ((select app.children_open('record'))::uuid[]));
