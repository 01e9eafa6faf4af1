-- Of which children the visitor may see which kinds of fact: app.children_open for every kind at once, for tables whose
-- rows name their kind.
create or replace function app.facts_open() returns table (child_id uuid, kind text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select o.child_id, k.kind from (select distinct r.kind from sharing_rule r) k
      cross join lateral unnest(app.children_open(k.kind)) as o(child_id);
end $$;
revoke all on function app.facts_open from public, hearth_app, hearth_service;
grant execute on function app.facts_open to hearth_app;
