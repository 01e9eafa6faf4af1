-- What keeps a return from being taken back, for whoever brings in the returns of its authority. Children by number only.
create or replace function app.worked_on_since(the_import uuid) returns table (number text, what text)
language plpgsql stable security definer rows 50 set search_path = public, app, pg_temp as $$
begin
  if the_import is null or the_import <> all (array(select app.my_return_imports())) then return; end if;
  return query select w.number, w.what from inside.worked_on_since(the_import) w;
end $$;
revoke all on function app.worked_on_since from public, hearth_app, hearth_service;
grant execute on function app.worked_on_since to hearth_app;
