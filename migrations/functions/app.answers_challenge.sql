-- Who answers it: never the author of the record, never whoever decided in it before it was
-- challenged, never the one who answered before. The second time it is the
-- reviewing officer, where there is one.
create or replace function app.answers_challenge(the_challenge uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  it challenge;
begin
  if not app.hears_challenge(the_challenge) then return false; end if;
  select * into it from challenge c where c.id = the_challenge;
  if exists (select 1 from incident i where i.id = it.incident_id and i.author_id = app.person_id())
    or exists (
      select 1 from decision d
      where d.incident_id = it.incident_id and d.decided_by = app.person_id() and d.decided_at <= it.raised_at)
    or exists (select 1 from challenge_event e where e.challenge_id = it.id and e.event = 'answered' and e.person_id = app.person_id())
    or (it.together and it.raised_by = app.person_id()) then
    return false;
  end if;
  if app.challenge_round(it.id) = 2 and exists (
    select 1 from involvement i where i.child_id = it.child_id and i.role = 'independent-reviewing-officer'
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) then
    return exists (select 1 from app.signing_relations_to(it.child_id) r where r = 'independent-reviewing-officer');
  end if;
  return exists (select 1 from app.signing_relations_to(it.child_id) r where r in ('registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer'))
    or (it.incident_id is not null and app.reviews_incident(it.incident_id));
end $$;
revoke all on function app.answers_challenge from public, hearth_app, hearth_service;
grant execute on function app.answers_challenge to hearth_app;
