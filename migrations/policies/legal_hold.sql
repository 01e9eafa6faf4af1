create policy legal_hold_lifted on legal_hold for update to hearth_app
  using (lifted_at is null and child_id = any (array(select app.children_governed()))) with check (lifted_by = app.person_id());
create policy legal_hold_seen on legal_hold for select to hearth_app using (child_id = any (array(select app.children_governed())));
create policy legal_hold_set on legal_hold for insert to hearth_app with check (
  set_by = app.person_id() and lifted_by is null and app.reviews_record(child_id));
