create policy notice_acknowledged on notice for update to hearth_app
  using (((acknowledged_at is null) and ((to_person_id in ( select app.acts_for() as acts_for)) or ((to_person_id is null) and app.takes_unfilled(child_id, setting_id, fact_kind)))))
  with check ((acknowledged_by = app.person_id()));
create policy notice_made on notice for insert to hearth_app
  with check (((acknowledged_at is null) and
case
    when (about = 'incident') then app.handles_incident(incident_id, child_id, setting_id)
    else (app.adds(child_id, fact_kind) or app.asks_for_myself(child_id, about))
end));
create policy notice_seen on notice for select to hearth_app
  using (((not app.is_sealed_from_me(child_id)) and ((to_person_id in ( select app.acts_for() as acts_for)) or app.sees_matter(incident_id, child_id, fact_kind))));
