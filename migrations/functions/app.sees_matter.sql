create or replace function app.sees_matter(the_incident uuid, the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case when the_incident is null then app.sees(the_child, the_kind) else app.sees_incident(the_incident) end;
end $$;
revoke all on function app.sees_matter from public, hearth_app, hearth_service;
grant execute on function app.sees_matter to hearth_app;
