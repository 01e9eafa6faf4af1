create policy passkey_ask_own on passkey_ask for all to hearth_app
  using (person_id = (select app.person_id())) with check (person_id = app.person_id() and app.me_child() is not null);
