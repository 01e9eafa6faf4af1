create policy involvement_seen on involvement for select to hearth_app using (
  person_id = any (array(select app.acts_for())) or child_id = any ((select app.children_open('around'))::uuid[]));
