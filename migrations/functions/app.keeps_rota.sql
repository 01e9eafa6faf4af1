-- Who keeps the rota of an organisation; who is on duty now, the first to be asked first. Whoever is away is passed over.
create or replace function app.keeps_rota(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.organisation_id = the_organisation and m.person_id = app.person_id()
      and m.role in ('administrator', 'registered-manager', 'supervising-social-worker', 'duty-officer', 'commissioner')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.keeps_rota from public, hearth_app, hearth_service;
grant execute on function app.keeps_rota to hearth_app;
