-- Who speaks for an authority to its young people.
create or replace function app.speaks_for(the_authority uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.organisation_id = the_authority and m.setting_id is null
      and m.person_id = any (array(select app.acts_for()))
      and m.role in ('commissioner', 'independent-reviewing-officer', 'duty-officer')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.speaks_for from public, hearth_app, hearth_service;
grant execute on function app.speaks_for to hearth_app;
