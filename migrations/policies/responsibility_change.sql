create policy responsibility_change_seen on responsibility_change for select to hearth_app using (
  (select app.is_staff()) and child_id = any ((select app.children_open('identity'))::uuid[]));
