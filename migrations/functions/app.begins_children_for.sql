-- The authorities for which the visitor may begin a child in the register, at any hour: a social worker or personal adviser,
-- their team manager, the duty team, whoever finds homes.
create or replace function app.begins_children_for() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select distinct m.organisation_id from membership m
      join organisation o on o.id = m.organisation_id and o.kind = 'local-authority' and o.closed_on is null
    where m.person_id = app.person_id() and m.setting_id is null and app.is_staff()
      and m.role in ('social-worker', 'personal-adviser', 'team-manager', 'duty-officer', 'placement-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.begins_children_for from public, hearth_app, hearth_service;
grant execute on function app.begins_children_for to hearth_app;
