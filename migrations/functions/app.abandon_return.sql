-- Gives the import up. What was staged is cleared away by the service.
create or replace function app.abandon_return(the_import uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_import i set state = 'abandoned', finished_at = app.now()
  where i.id = the_import and i.state in ('received', 'read', 'checked') and i.id = any (array(select app.my_return_imports()));
  return found;
end $$;
revoke all on function app.abandon_return from public, hearth_app, hearth_service;
grant execute on function app.abandon_return to hearth_app;
