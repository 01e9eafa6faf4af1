-- The homes where children of a team live today, for its manager and its duty team; not of those whose record is sealed from them.
create or replace function app.team_homes() returns table (setting_id uuid, name text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct s.id, s.name from child c join placement p on p.child_id = c.id join setting s on s.id = p.setting_id
    where c.responsible_authority_id = any ((select app.teams_answered())::uuid[])
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()) and not app.is_sealed_from_me(c.id)
    order by 2, 1 limit 2000;
end $$;
revoke all on function app.team_homes from public, hearth_app, hearth_service;
grant execute on function app.team_homes to hearth_app;
