-- Steps and notices of an incident are made by whoever wrote, reviews or decides it, and by whoever adds to the child's
-- record: what happened next may be told to any of them.
create or replace function app.handles_incident(the_incident uuid, the_child uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.child_id = the_child and i.setting_id = the_setting
      and app.adds_to_incident(i.id));
end $$;
revoke all on function app.handles_incident from public, hearth_app, hearth_service;
grant execute on function app.handles_incident to hearth_app;
