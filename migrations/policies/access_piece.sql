create policy access_piece_checked on access_piece for update to hearth_app
  using ((select app.is_staff()) and child_id = any (array(select app.children_answered())))
  with check (checked_by is null or checked_by = app.person_id());
create policy access_piece_seen on access_piece for select to hearth_app using (
  (select app.is_staff()) and child_id = any (array(select app.children_answered())));
