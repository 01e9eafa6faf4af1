-- The authorities whose children the visitor answers for as a whole: as a team's manager, or on its duty team.
create or replace function app.teams_answered() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select distinct m.organisation_id from membership m
      join organisation o on o.id = m.organisation_id and o.kind = 'local-authority' and o.closed_on is null
    where m.person_id = app.person_id() and m.setting_id is null and m.role in ('team-manager', 'duty-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.teams_answered from public, hearth_app, hearth_service;
grant execute on function app.teams_answered to hearth_app;
