-- The children whose record is sealed from the visitor, among all whom any of their rows could be about: those who live or
-- lived where they work, with whom they work or worked, and those in what was given to them to do. Nobody else is looked
-- at, so that it costs what their own work costs.
create or replace function app.sealed_around_me() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return query
    select s.child_id from child_seal s
    where s.lifted_at is null and not inside.has_key(s.id, app.person_id()) and s.child_id in (
      select p.child_id from membership m join placement p on p.setting_id = m.setting_id where m.person_id = any (mine)
      -- A placement may be taken back: what was written in a setting says itself whom it is about.
      union select i.child_id from membership m join incident i on i.setting_id = m.setting_id where m.person_id = any (mine)
      union select r.child_id from membership m join restraint r on r.setting_id = m.setting_id where m.person_id = any (mine)
      union select z.child_id from membership m join seizure z on z.setting_id = m.setting_id
        where m.person_id = any (mine) and z.child_id is not null
      union select i.child_id from involvement i where i.person_id = any (mine)
      union select t.child_id from step t where t.owner_id = any (mine)
      union select n.child_id from notice n where n.to_person_id = any (mine)
      union select m.child_id from placement_move m where m.asked_id = any (mine)
      union select b.child_id from break_glass b where b.person_id = app.person_id() or b.owner_id = any (mine)
      union select d.child_id from draft d where d.person_id = app.person_id()
      union select c.child_id from challenge c where c.raised_by = app.person_id()
      union select g.child_id from caseload_change g where g.made_by = any (mine)
      union select f.child_id from membership m join agency_referral f on f.to_organisation_id = m.organisation_id
        where m.person_id = any (mine) and m.setting_id is null and f.service = any (array(select app.services_served())));
end $$;
revoke all on function app.sealed_around_me from public, hearth_app, hearth_service;
grant execute on function app.sealed_around_me to hearth_app;
