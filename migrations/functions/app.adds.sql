-- Whether the visitor may add to this kind of fact.
create or replace function app.adds(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and exists (
    select 1 from sharing_rule r
    where r.kind = the_kind and r.may_add and r.relation in (select app.relations_to(the_child)));
end $$;
revoke all on function app.adds from public, hearth_app, hearth_service;
grant execute on function app.adds to hearth_app;
