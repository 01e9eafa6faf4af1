create policy idempotency_own on idempotency_key for all to hearth_app
  using (((person_id = (select app.person_id())) and ((select app.is_staff()) or ((select app.me_child()) is not null))))
  with check (((person_id = app.person_id()) and (app.is_staff() or (app.me_child() is not null))));
