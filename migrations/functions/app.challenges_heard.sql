-- The challenges that the visitor reads: what app.hears_challenge says, asked of those about children and records in which
-- they have a part.
create or replace function app.challenges_heard() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select c.id from challenge c
    where (c.child_id = any ((select app.children_related(null))::uuid[]) or c.raised_by = app.person_id()
        or c.incident_id = any (array(select i.id from incident i where i.setting_id = any ((select app.settings_managed())::uuid[])))
        or c.incident_id = any (array(
          select r.incident_id from review r where r.action = 'held' and r.named_decider_id = any (array(select app.signs_for()))))
        or c.id = any ((select app.matters_of_my_steps('challenge'))::uuid[]))
      and app.hears_challenge(c.id));
end $$;
revoke all on function app.challenges_heard from public, hearth_app, hearth_service;
grant execute on function app.challenges_heard to hearth_app;
