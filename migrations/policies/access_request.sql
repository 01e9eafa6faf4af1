create policy access_request_moved on access_request for update to hearth_app
  using ((select app.is_staff()) and child_id = any (array(select app.children_answered()))) with check (app.answers_access(child_id));
-- Whoever wrote it down sees what came of it, for as long as they work with the child.
create policy access_request_seen on access_request for select to hearth_app using (
  (select app.is_staff()) and (child_id = any (array(select app.children_answered())) or (asked_by = (select app.person_id()) and child_id = any ((select app.children_open('identity'))::uuid[]))));
