create policy break_glass_ended on break_glass for update to hearth_app
  using ((person_id = app.person_id() and ended_at is null) or (reviewed_at is null and app.reviews_glass(id)))
  with check (true);
create policy break_glass_seen on break_glass for select to hearth_app
  using ((app.is_staff() and (not app.is_sealed_from_me(child_id)) and ((person_id = app.person_id()) or app.reviews_glass(id))));
