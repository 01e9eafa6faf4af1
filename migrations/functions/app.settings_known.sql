-- The settings of which the visitor knows: where they work, where a child lives or lived whose home they see, and where one
-- of the moves goes or began that they see or have something to do for.
create or replace function app.settings_known() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select unnest(app.settings_worked())
    union
    select p.setting_id from placement p where p.child_id = any ((select app.children_open('home'))::uuid[])
    union
    select s.id from placement_move m cross join lateral (values (m.setting_id), (m.left_setting_id)) as s(id)
    where s.id is not null and (
      (m.child_id = any ((select app.children_open('home'))::uuid[]) and m.child_id = any ((select app.children_open('record'))::uuid[]))
      or (m.asked_id = any (mine) and m.child_id not in (select app.sealed_around_me())))
    union
    select t.setting_id from step t
    where t.about = 'move' and t.owner_id = any (mine) and t.child_id not in (select app.sealed_around_me()));
end $$;
revoke all on function app.settings_known from public, hearth_app, hearth_service;
grant execute on function app.settings_known to hearth_app;
