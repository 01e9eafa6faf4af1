-- The pack holds nationality and addresses beside everything else: it is for those who may see them.
create policy referral_answer_seen on referral_answer for select to hearth_app using (app.sees(child_id, 'nationality'));
create policy referral_answer_written on referral_answer for insert to hearth_app with check (
  written_by = app.person_id() and app.adds(child_id, 'nationality') and app.is_referral_of(referral_id, child_id));
