-- Names and codes in the register of organisations: an organisation's own administrator; where it has none, whoever
-- keeps the register. No people, no homes, no closing.
create or replace function app.keeps_entry(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.administers(the_organisation) or (app.keeps_register() and not exists (
    select 1 from membership m where m.organisation_id = the_organisation and m.role = 'administrator' and m.setting_id is null
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())));
end $$;
revoke all on function app.keeps_entry from public, hearth_app, hearth_service;
grant execute on function app.keeps_entry to hearth_app;
