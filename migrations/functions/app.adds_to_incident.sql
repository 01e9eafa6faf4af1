create or replace function app.adds_to_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and (
    app.wrote_incident(the_incident) or app.reviews_incident(the_incident) or app.decides_incident(the_incident)
    or exists (select 1 from incident i where i.id = the_incident and app.adds(i.child_id, 'record')));
end $$;
revoke all on function app.adds_to_incident from public, hearth_app, hearth_service;
grant execute on function app.adds_to_incident to hearth_app;
