-- Who reads a challenge: whoever answers for the child or the record, and the advocate. Not everybody who sees records.
create or replace function app.hears_challenge(the_challenge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  it challenge;
begin
  if not app.is_staff() then return false; end if;
  select * into it from challenge c where c.id = the_challenge;
  if it.id is null or app.is_sealed_from_me(it.child_id) then return false; end if;
  return exists (select 1 from app.relations_to(it.child_id) r where r in ('registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'advocate'))
    or (it.together and it.raised_by = app.person_id())
    or (it.incident_id is not null and app.reviews_incident(it.incident_id))
    or app.has_open_step('challenge', it.id);
end $$;
revoke all on function app.hears_challenge from public, hearth_app, hearth_service;
grant execute on function app.hears_challenge to hearth_app;
