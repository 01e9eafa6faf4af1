-- To which kinds of fact about which children the visitor may add: app.children_added_to for every kind at once.
create or replace function app.facts_added() returns table (child_id uuid, kind text) language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return query
    select o.child_id, k.kind from (select distinct r.kind from sharing_rule r) k
      cross join lateral unnest(app.children_added_to(k.kind)) as o(child_id);
end $$;
revoke all on function app.facts_added from public, hearth_app, hearth_service;
grant execute on function app.facts_added to hearth_app;
