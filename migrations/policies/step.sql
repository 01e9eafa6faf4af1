create policy step_made on step for insert to hearth_app
  with check (about <> 'move' and
case
    when (about = 'incident') then app.handles_incident(incident_id, child_id, setting_id)
    else (app.adds(child_id, fact_kind) or app.asks_for_myself(child_id, about))
end);
create policy step_moved on step for update to hearth_app
  using (about <> 'move' and (owner_id = any (array(select app.acts_for())) or setting_id = any ((select app.settings_managed())::uuid[])
    or app.reviews_incident(incident_id)
    or (owner_id is null and app.adds_to_matter(about, about_id, incident_id, child_id, fact_kind))))
  with check (app.sees_step(id));
create policy step_moved_by_decision on step for update to hearth_app
  using (about = 'incident' and app.decides_now(incident_id)) with check (app.sees_step(id));
-- Whoever is authorised to sign also finishes the step that asks for it.
create policy step_moved_by_signer on step for update to hearth_app
  using (about = 'restraint' and app.signs_restraint(about_id)) with check (app.sees_step(id));
-- Whoever looks after the child tonight moves the steps of the night, whosever they were when the shift began.
create policy step_of_missing_moved on step for update to hearth_app
  using (about in ('missing-episode', 'missing-form')
    and (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_added() f))
  with check (app.sees_step(id));
-- Made with the move, by whoever makes it, for its child and its setting; and handed to nobody who has no part in it.
create policy step_of_move_made on step for insert to hearth_app with check (
  about = 'move' and state = 'proposed' and fact_kind = 'home' and child_id = any ((select app.children_added_to('home'))::uuid[])
  and exists (
    select 1 from placement_move m where m.id = about_id and m.child_id = step.child_id
      and m.setting_id = step.setting_id and m.made_by = app.person_id() and m.made_at = step.made_at)
  and made_for_id is not distinct from owner_id
  and (owner_id is null or owner_id in (select o.person_id from app.owners_in_move(about_id, owner_role) o)));
-- Moved by its owner and by whoever says where the child lives; what the approval settles by nobody.
create policy step_of_move_moved on step for update to hearth_app
  using (about = 'move' and not by_matter and child_id not in (select app.sealed_around_me())
    and (owner_id = any (array(select app.acts_for())) or child_id = any ((select app.children_added_to('home'))::uuid[])))
  with check (app.moves_step(id));
create policy step_seen on step for select to hearth_app using (
  child_id not in (select app.sealed_around_me())
  and (owner_id = any (array(select app.acts_for())) or
    case when about = 'move' then exists (select 1 from placement_move m where m.id = about_id)
      when incident_id is null then (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f)
      else exists (select 1 from incident i where i.id = step.incident_id) end));
