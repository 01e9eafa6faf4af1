-- Anybody leaves a trace of their own; nobody reads or changes the trail from here.
create policy audit_left on audit_event for insert to hearth_app with check (
  person_id is not distinct from app.person_id());
