-- The authorities for which the visitor may begin many children from a file, and agree to it: the duty team, team managers,
-- whoever finds homes.
create or replace function app.uploads_children_for() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select distinct m.organisation_id from membership m
    where m.person_id = app.person_id() and m.setting_id is null and m.role in ('team-manager', 'duty-officer', 'placement-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and m.organisation_id = any ((select app.begins_children_for())::uuid[]));
end $$;
revoke all on function app.uploads_children_for from public, hearth_app, hearth_service;
grant execute on function app.uploads_children_for to hearth_app;
