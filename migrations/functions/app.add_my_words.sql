-- My words, put beside what was written. The same words sent twice under one id stand once.
create or replace function app.add_my_words(the_id uuid, the_incident uuid, the_words text) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.is_my_incident(the_incident) then return false; end if;
  insert into account (id, incident_id, child_id, words, taken_by, taken_at)
  select the_id, i.id, i.child_id, the_words, app.person_id(), app.now() from incident i where i.id = the_incident
  on conflict (id) do nothing;
  return true;
end $$;
revoke all on function app.add_my_words from public, hearth_app, hearth_service;
grant execute on function app.add_my_words to hearth_app;
