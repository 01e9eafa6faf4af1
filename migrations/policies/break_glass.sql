create policy break_glass_ended on break_glass for update to hearth_app
  using ((person_id = (select app.person_id()) and ended_at is null) or (reviewed_at is null and child_id not in (select app.sealed_around_me()) and (person_id is distinct from (select app.person_id()) and (owner_id = any (array(select app.acts_for()))
      or child_id = any ((select app.children_added_to('seal'))::uuid[]) or child_id = any (array(select app.children_governed()))))))
  with check (true);
create policy break_glass_seen on break_glass for select to hearth_app
  using ((select app.is_staff()) and child_id not in (select app.sealed_around_me())
    and (person_id = (select app.person_id()) or (person_id is distinct from (select app.person_id()) and (owner_id = any (array(select app.acts_for()))
      or child_id = any ((select app.children_added_to('seal'))::uuid[]) or child_id = any (array(select app.children_governed()))))));
