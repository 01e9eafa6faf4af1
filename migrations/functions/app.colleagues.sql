-- Who can stand in: whoever works in the same setting; for an organisation as a whole whoever has the same role in it; and
-- for whoever manages a setting, whoever manages another of the organisation.
create or replace function app.colleagues() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct other.person_id
    from membership mine
    join membership other on other.organisation_id = mine.organisation_id and other.person_id <> mine.person_id
      and (other.setting_id = mine.setting_id or (other.role = mine.role and (
        (mine.setting_id is null and other.setting_id is null)
        or mine.role in ('registered-manager', 'supervising-social-worker'))))
    where mine.person_id = app.person_id()
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and other.from_day <= app.today() and (other.until_day is null or other.until_day >= app.today());
end $$;
revoke all on function app.colleagues from public, hearth_app, hearth_service;
grant execute on function app.colleagues to hearth_app;
