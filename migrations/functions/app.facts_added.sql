-- To which kinds of fact about which children the visitor may add: for tables whose rows name their kind.
create or replace function app.facts_added() returns table (child_id uuid, kind text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query select f.child_id, f.kind from inside.facts_added(null) f;
end $$;
revoke all on function app.facts_added from public, hearth_app, hearth_service;
grant execute on function app.facts_added to hearth_app;
