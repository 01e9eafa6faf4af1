-- Who adds to a record: whoever wrote it and works there still, whoever reviews or decides it, and whoever the sharing
-- agreement lets add to the child's record. A broken glass, an open step or a referral opens a record, and no more.
create or replace function app.wrote_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.author_id = app.person_id() and not app.is_sealed_from_me(i.child_id)
      and (app.works_at(i.setting_id) or app.adds(i.child_id, 'record')));
end $$;
revoke all on function app.wrote_incident from public, hearth_app, hearth_service;
grant execute on function app.wrote_incident to hearth_app;
