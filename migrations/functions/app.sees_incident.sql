-- Incidents follow the agreement too.
create or replace function app.sees_incident(the_incident uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from incident i where i.id = the_incident and not app.is_sealed_from_me(i.child_id)
      and (app.sees(i.child_id, 'record') or app.manages(i.setting_id)
        or (i.author_id = app.person_id() and app.works_at(i.setting_id))
        or app.is_opened_by_step(i.id, i.child_id)))
$$;
revoke all on function app.sees_incident from public, hearth_app, hearth_service;
grant execute on function app.sees_incident to hearth_app;
