create policy record_review_made on record_review for insert to hearth_app with check (
  reviewed_by = app.person_id() and app.reviews_record(child_id));
create policy record_review_seen on record_review for select to hearth_app using (child_id = any (array(select app.children_governed())));
