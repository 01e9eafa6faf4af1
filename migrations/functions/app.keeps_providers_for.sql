-- The authorities for which the visitor keeps the register of providers: as its administrator or its commissioner.
create or replace function app.keeps_providers_for() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select distinct m.organisation_id from membership m
      join organisation o on o.id = m.organisation_id and o.kind = 'local-authority' and o.closed_on is null
    where m.person_id = app.person_id() and m.setting_id is null and m.role in ('administrator', 'commissioner')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.keeps_providers_for from public, hearth_app, hearth_service;
grant execute on function app.keeps_providers_for to hearth_app;
