-- Whom a rota can name: those who work for the organisation, for whoever keeps it.
create or replace function app.people_for_rota(the_organisation uuid) returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.keeps_rota(the_organisation) then return; end if;
  return query select distinct m.person_id from membership m join person_account p on p.id = m.person_id
    where m.organisation_id = the_organisation and p.closed_at is null
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.people_for_rota from public, hearth_app, hearth_service;
grant execute on function app.people_for_rota to hearth_app;
