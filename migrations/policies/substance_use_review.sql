create policy substance_use_review_seen on substance_use_review for select to hearth_app using (child_id = any ((select app.children_open('record'))::uuid[]));
create policy substance_use_review_written on substance_use_review for insert to hearth_app with check (
  reviewed_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[])
  and exists (select 1 from substance_use u where u.id = use_id and u.child_id = substance_use_review.child_id));
