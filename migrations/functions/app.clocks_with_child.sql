-- What somebody owns of a child, for whoever says who works with the child.
create or replace function app.clocks_with_child(the_involvement uuid) returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query select o.* from involvement i cross join lateral inside.owned(i.person_id, i.child_id, null) o
    where i.id = the_involvement and app.says_who_works_with(i.child_id, i.role);
end $$;
revoke all on function app.clocks_with_child from public, hearth_app, hearth_service;
grant execute on function app.clocks_with_child to hearth_app;
