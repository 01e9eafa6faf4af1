-- Who can take over a caseload: who works in a team that the visitor manages. Not the visitor, who would open the records to
-- themselves.
create or replace function app.caseload_takers(the_person uuid) returns table (id uuid, name text, role text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
begin
  return query
    select p.id, p.name, string_agg(distinct m.role, ', ' order by m.role) from membership m join person_account p on p.id = m.person_id
    where m.organisation_id = any ((select app.teams_led())::uuid[]) and m.setting_id is null
      and m.role in ('social-worker', 'personal-adviser', 'team-manager') and p.closed_at is null
      and p.id not in (the_person, app.person_id())
      and m.from_day <= app.today() and (m.until_day is null or m.until_day > app.today())
    group by p.id, p.name order by p.name, p.id limit 1000;
end $$;
revoke all on function app.caseload_takers from public, hearth_app, hearth_service;
grant execute on function app.caseload_takers to hearth_app;
