create policy substance_support_offered on substance_support for insert to hearth_app with check (
  offered_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[])
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_support.child_id));
create policy substance_support_seen on substance_support for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));
