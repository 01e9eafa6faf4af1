create or replace function app.administers(the_organisation uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_organisation = any (array(select app.serves_as('administrator')));
end $$;
revoke all on function app.administers from public, hearth_app, hearth_service;
grant execute on function app.administers to hearth_app;
