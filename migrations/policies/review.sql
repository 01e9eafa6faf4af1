create policy review_added on review for insert to hearth_app
  with check (((reviewer_id = app.person_id()) and
case
    when (action = any (array['decided', 'decision-changed'])) then (app.decides_incident(incident_id) and (not app.wrote_incident(incident_id)))
    when (action = 'noted') then app.adds_to_incident(incident_id)
    else app.reviews_incident(incident_id)
end));
create policy review_seen on review for select to hearth_app using (
  exists (select 1 from incident i where i.id = review.incident_id));
