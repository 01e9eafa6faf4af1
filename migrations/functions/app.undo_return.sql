-- Takes a return back out of the register, by whoever brings in the returns of its authority.
create or replace function app.undo_return(the_import uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if the_import is null or the_import <> all (array(select app.my_return_imports())) then return 'not-now'; end if;
  return inside.undo_return(the_import, app.person_id(), app.now());
end $$;
revoke all on function app.undo_return from public, hearth_app, hearth_service;
grant execute on function app.undo_return to hearth_app;
