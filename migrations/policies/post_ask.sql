create policy post_ask_made on post_ask for insert to hearth_app with check (
  asked_by = app.person_id() and answered_by is null and child_id = any ((select app.children_added_to('around'))::uuid[]));
create policy post_ask_seen on post_ask for select to hearth_app using (
  child_id = any ((select app.children_open('around'))::uuid[]) or id = any ((select app.posts_to_fill())::uuid[]));
