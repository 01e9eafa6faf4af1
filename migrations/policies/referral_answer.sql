-- The pack holds nationality and addresses beside everything else: it is for those who may see them.
create policy referral_answer_seen on referral_answer for select to hearth_app using (child_id = any ((select app.children_open('nationality'))::uuid[]));
create policy referral_answer_written on referral_answer for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('nationality'))::uuid[]) and app.is_referral_of(referral_id, child_id));
