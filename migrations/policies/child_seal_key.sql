-- Sealing itself goes through app.seal_child, which gives the first keys; who holds one gives others.
create policy seal_key_given on child_seal_key for insert to hearth_app with check (
  given_by = app.person_id() and child_id = any ((select app.children_added_to('seal'))::uuid[])
  and exists (select 1 from child_seal s where s.id = seal_id and s.child_id = child_seal_key.child_id));
create policy seal_key_seen on child_seal_key for select to hearth_app using (child_id = any ((select app.children_open('seal'))::uuid[]));
