-- Of which children the visitor may see which kinds of fact: for tables whose rows name their kind.
create or replace function app.facts_open() returns table (child_id uuid, kind text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  -- What a referral opens is a kind of the agreement, too.
  return query select f.child_id, f.kind from inside.facts_open(null) f
    where f.kind in (select r.kind from sharing_rule r);
end $$;
revoke all on function app.facts_open from public, hearth_app, hearth_service;
grant execute on function app.facts_open to hearth_app;
