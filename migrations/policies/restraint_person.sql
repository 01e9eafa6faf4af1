create policy restraint_person_named on restraint_person for insert to hearth_app
  with check ((app.wrote_restraint(restraint_id) and app.adds_to_restraint(restraint_id)));
create policy restraint_person_seen on restraint_person for select to hearth_app using (
  exists (select 1 from restraint r where r.id = restraint_person.restraint_id));
