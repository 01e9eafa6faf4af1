-- What somebody asked for is agreed to only while they still hold what they asked with: an ask ends with either hand.

create function inside.still_asks(the_asker uuid, the_organisation uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m where m.person_id = the_asker and m.organisation_id = the_organisation
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and ((m.role = 'administrator' and m.setting_id is null) or (m.role = 'registered-manager' and m.setting_id = the_setting)));
end $$;
create or replace function app.answers_membership(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership_ask a where a.id = the_ask and a.answered_at is null
      and app.person_id() not in (a.asked_by, a.person_id)
      and inside.still_asks(a.asked_by, a.organisation_id, a.setting_id)
      and (app.administers(a.organisation_id) or app.manages_home(a.setting_id)));
end $$;
do $$
begin
  execute replace(pg_get_functiondef('app.answer_merger(uuid, boolean)'::regprocedure),
    'app.administers(a.successor_id) and a.asked_by <> app.person_id()',
    'app.administers(a.successor_id) and a.asked_by <> app.person_id() and (not the_answer or inside.still_asks(a.asked_by, a.organisation_id, null))');
end $$;

-- The rounds need of a signed record who wrote it, and nothing of what it tells.
revoke select on incident from hearth_service;
grant select (id, author_id) on incident to hearth_service;
