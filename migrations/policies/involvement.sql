create policy involvement_seen on involvement for select to hearth_app using (
  person_id in (select app.acts_for()) or app.sees(child_id, 'around'));
