-- Those who do it: for whoever makes or follows a referral.
create or replace function app.servants(the_organisation uuid, the_service text) returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return; end if;
  return query select distinct m.person_id from membership m join person_account p on p.id = m.person_id
    where m.organisation_id = the_organisation and m.setting_id is null and p.closed_at is null
      and m.role = any (app.roles_of_service(the_service))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.servants from public, hearth_app, hearth_service;
grant execute on function app.servants to hearth_app, hearth_service;
