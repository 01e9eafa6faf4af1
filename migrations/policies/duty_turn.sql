create policy duty_made on duty_turn for insert to hearth_app with check (
  made_by = app.person_id() and withdrawn_at is null and app.keeps_rota(organisation_id));
-- Whom to ring at night is for everybody who works here.
create policy duty_seen on duty_turn for select to hearth_app using ((select app.is_staff()));
create policy duty_withdrawn on duty_turn for update to hearth_app
  using (withdrawn_at is null and organisation_id = any (array(select app.rotas_kept())))
  with check (withdrawn_by = app.person_id() and app.keeps_rota(organisation_id));
