create policy substance_police_seen on substance_police for select to hearth_app using (app.sees(child_id, 'record'));
create policy substance_police_shared on substance_police for insert to hearth_app with check (
  shared_by = app.person_id() and app.adds(child_id, 'record')
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_police.child_id));
