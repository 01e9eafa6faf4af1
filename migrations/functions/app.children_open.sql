-- The children of whom the visitor may see this kind of fact.
create or replace function app.children_open(the_kind text) returns uuid[]
  language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(select f.child_id from inside.facts_open(the_kind) f);
end $$;
revoke all on function app.children_open from public, hearth_app, hearth_service;
grant execute on function app.children_open to hearth_app;
