-- The home a child moves to is known to those who see the move, and to whoever has something to do for it.
create policy setting_of_a_move on setting for select to hearth_app using (
  exists (select 1 from placement_move m where m.setting_id = setting.id or m.left_setting_id = setting.id)
  or exists (select 1 from move_task t where t.setting_id = setting.id));
-- Whoever says who works in an organisation sees its settings.
create policy setting_run on setting for select to hearth_app using (
  app.is_staff() and app.administers(organisation_id));
create policy setting_seen on setting for select to hearth_app using (
  app.works_at(id) or exists (
    select 1 from placement p where p.setting_id = setting.id and p.child_id = any ((select app.children_open('home'))::uuid[])));
