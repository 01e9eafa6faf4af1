-- Lets the return into the register. The service does the work; nothing may be left to decide.
create or replace function app.confirm_return(the_import uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_import i set state = 'confirmed', confirmed_by = app.person_id(), confirmed_at = app.now(), attempts = 0,
    progress_done = 0, progress_of = null
  where i.id = the_import and i.state = 'checked' and i.id = any (array(select app.my_return_imports()))
    and not exists (select 1 from return_conflict c where c.import_id = i.id and c.decision is null);
  return found;
end $$;
revoke all on function app.confirm_return from public, hearth_app, hearth_service;
grant execute on function app.confirm_return to hearth_app;
