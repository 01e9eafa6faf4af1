create policy kept_form_own on kept_form for all to hearth_app
  using (((person_id = (select app.person_id())) and ((select app.is_staff()) or ((select app.me_child()) is not null))))
  with check (((person_id = app.person_id()) and (app.is_staff() or (app.me_child() is not null))));
