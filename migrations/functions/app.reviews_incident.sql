-- Whoever reviews a record sees it, and did not write it. Whom a decision is held for reviews it while it is open to them.
create or replace function app.reviews_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i
    where i.id = the_incident and i.author_id is distinct from app.person_id() and app.sees_incident(i.id)
      and (app.manages(i.setting_id) or exists (
        select 1 from review r where r.incident_id = i.id and r.action = 'held'
          and r.named_decider_id = any (array(select app.signs_for())))));
end $$;
revoke all on function app.reviews_incident from public, hearth_app, hearth_service;
grant execute on function app.reviews_incident to hearth_app;
