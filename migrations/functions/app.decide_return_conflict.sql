-- Decides a conflict: what we know is kept, or what the return says is taken.
create or replace function app.decide_return_conflict(the_import uuid, the_number text, the_field text, the_decision text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update return_conflict c set decision = the_decision, decided_by = app.person_id(), decided_at = app.now()
  where c.import_id = the_import and c.number = the_number and c.field = the_field
    and exists (
      select 1 from return_import i
      where i.id = the_import and i.state = 'checked' and i.id = any (array(select app.my_return_imports())));
  return found;
end $$;
revoke all on function app.decide_return_conflict from public, hearth_app, hearth_service;
grant execute on function app.decide_return_conflict to hearth_app;
