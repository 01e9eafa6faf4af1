-- Whether the visitor may write a screening about this child and this incident, from where the child lives.
create or replace function app.screens(the_child uuid, the_incident uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.adds(the_child, 'record')
    and (the_setting is null or app.lived_at(the_child, the_setting, app.today()))
    and (the_incident is null or exists (
      select 1 from incident i where i.id = the_incident and i.child_id = the_child and app.sees_incident(i.id)));
end $$;
revoke all on function app.screens from public, hearth_app, hearth_service;
grant execute on function app.screens to hearth_app;
