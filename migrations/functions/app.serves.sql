-- Whether the visitor, or somebody they stand in for, does this service's work for the organisation today.
create or replace function app.serves(the_organisation uuid, the_service text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.organisation_id = the_organisation and m.setting_id is null
      and m.person_id = any (array(select app.acts_for())) and m.role = any (app.roles_of_service(the_service))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.serves from public, hearth_app, hearth_service;
grant execute on function app.serves to hearth_app;
