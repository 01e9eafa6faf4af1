-- The people whose work the visitor leads today, by setting; a setting without a name is the organisation as a whole.
create or replace function app.people_led()
returns table (person_id uuid, person_name text, organisation_id uuid, setting_id uuid, setting_name text, role text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select distinct p.id, p.name, theirs.organisation_id, theirs.setting_id, s.name, theirs.role
    from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
      join person_account p on p.id = theirs.person_id left join setting s on s.id = theirs.setting_id
    where mine.person_id = app.person_id() and p.id <> app.person_id() and p.closed_at is null
      and ((mine.setting_id = theirs.setting_id and mine.role in ('registered-manager', 'supervising-social-worker'))
        or (mine.setting_id is null and mine.role in ('administrator', 'registered-manager')))
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today())
    order by s.name nulls first, p.name;
end $$;
revoke all on function app.people_led from public, hearth_app, hearth_service;
grant execute on function app.people_led to hearth_app;
