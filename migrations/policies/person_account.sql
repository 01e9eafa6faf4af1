-- Names are seen by whoever has signed in: records must say who wrote them. Addresses are not granted.
create policy person_seen on person_account for select to hearth_app
  using (((select app.is_staff()) or ((id = (select app.person_id())) and ((select app.me_child()) is not null))));
