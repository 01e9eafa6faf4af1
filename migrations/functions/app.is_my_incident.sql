create or replace function app.is_my_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from incident i where i.id = the_incident and i.child_id = any (array(select app.my_child_ids())));
end $$;
revoke all on function app.is_my_incident from public, hearth_app, hearth_service;
grant execute on function app.is_my_incident to hearth_app;
