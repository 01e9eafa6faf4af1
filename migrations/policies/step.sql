create policy step_made on step for insert to hearth_app
  with check (
case
    when (about = 'incident') then app.handles_incident(incident_id, child_id, setting_id)
    else (app.adds(child_id, fact_kind) or app.asks_for_myself(child_id, about))
end);
create policy step_moved on step for update to hearth_app
  using (owner_id = any (array(select app.acts_for())) or setting_id = any ((select app.settings_managed())::uuid[])
    or app.reviews_incident(incident_id)
    or (owner_id is null and app.adds_to_matter(about, about_id, incident_id, child_id, fact_kind)))
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
create policy step_seen on step for select to hearth_app using (
  child_id not in (select app.sealed_around_me())
  and (owner_id = any (array(select app.acts_for())) or
    case when incident_id is null then (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f)
      else exists (select 1 from incident i where i.id = step.incident_id) end));
