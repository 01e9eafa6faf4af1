-- Says of which year the return is, once it has been read.
create or replace function app.date_return(the_import uuid, the_year integer) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_import i set year = the_year
  where i.id = the_import and i.state = 'read' and i.year is null and i.id = any (array(select app.my_return_imports()));
  return found;
end $$;
revoke all on function app.date_return from public, hearth_app, hearth_service;
grant execute on function app.date_return to hearth_app;
