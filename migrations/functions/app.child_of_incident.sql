create or replace function app.child_of_incident(the_incident uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select i.child_id from incident i where i.id = the_incident
$$;
revoke all on function app.child_of_incident from public, hearth_app, hearth_service;
grant execute on function app.child_of_incident to hearth_app;
