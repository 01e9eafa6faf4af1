create or replace function app.authorises_for(the_restraint uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.sees_restraint(the_restraint) and not app.used_measure(the_restraint, the_person)
    and the_person is distinct from app.person_id() and exists (
      select 1 from restraint r join membership m on m.setting_id = r.setting_id
      where r.id = the_restraint and app.manages(r.setting_id) and m.person_id = the_person
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.authorises_for from public, hearth_app, hearth_service;
grant execute on function app.authorises_for to hearth_app;
