-- Gives a child a name that came from a return without one: once. A name that is known is changed elsewhere, as itself.
create or replace function app.name_child(the_child uuid, the_given text, the_family text, the_known text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update child set given_name = the_given, family_name = the_family, known_as = the_known, name_known = true
  where id = the_child and not name_known and app.adds(id, 'identity');
  return found;
end $$;
revoke all on function app.name_child from public, hearth_app, hearth_service;
grant execute on function app.name_child to hearth_app;
