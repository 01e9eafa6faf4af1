-- Those between whom it went, whoever handed it on, and whoever sees who works with the child.
create policy caseload_change_seen on caseload_change for select to hearth_app using (
  child_id not in (select app.sealed_around_me())
  and (from_person_id = any (array(select app.acts_for())) or to_person_id = any (array(select app.acts_for()))
    or made_by = any (array(select app.acts_for())) or child_id = any ((select app.children_open('around'))::uuid[])));
