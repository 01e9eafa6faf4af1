-- The children to whose facts of this kind the visitor may add.
create or replace function app.children_added_to(the_kind text) returns uuid[]
  language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(select f.child_id from inside.facts_added(the_kind) f);
end $$;
revoke all on function app.children_added_to from public, hearth_app, hearth_service;
grant execute on function app.children_added_to to hearth_app;
