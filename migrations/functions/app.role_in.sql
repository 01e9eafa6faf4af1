create or replace function app.role_in(the_organisation uuid, the_service text, the_person uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return coalesce((
    select m.role from membership m where m.organisation_id = the_organisation and m.setting_id is null
      and m.role = any (app.roles_of_service(the_service)) and m.person_id = the_person limit 1),
    (app.roles_of_service(the_service))[1], 'duty-officer');
end $$;
revoke all on function app.role_in from public, hearth_app, hearth_service;
grant execute on function app.role_in to hearth_app;
