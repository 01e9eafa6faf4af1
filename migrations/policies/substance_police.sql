create policy substance_police_seen on substance_police for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));
create policy substance_police_shared on substance_police for insert to hearth_app with check (
  shared_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[])
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_police.child_id));
