create policy how_it_was_seen on how_it_was for select to hearth_app using (
  child_id = (select app.me_child()) or (shown_to = 'worker'
    and child_id = any ((select app.children_related(array['social-worker', 'personal-adviser']))::uuid[])));
create policy how_it_was_told on how_it_was for insert to hearth_app with check (
  said_by = app.person_id() and said_at <= app.now() and app.is_me(child_id));
