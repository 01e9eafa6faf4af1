-- A notice for a role that nobody fills is read by whoever manages the setting, or where there is none by whoever adds
-- to this kind of fact.
create or replace function app.takes_unfilled(the_child uuid, the_setting uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case when the_setting is null then app.adds(the_child, the_kind) else app.manages(the_setting) end;
end $$;
revoke all on function app.takes_unfilled from public, hearth_app, hearth_service;
grant execute on function app.takes_unfilled to hearth_app;
