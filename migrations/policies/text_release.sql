create policy text_release_checked on text_release for update to hearth_app
  using ((select app.is_staff()) and (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f)
    and child_id = any ((select app.children_related(array['registered-manager', 'supervising-social-worker',
      'social-worker', 'personal-adviser', 'independent-reviewing-officer']))::uuid[]))
  with check (checked_by = app.person_id());
create policy text_release_seen on text_release for select to hearth_app using (
  (select app.is_staff()) and child_id = any (array(select f.child_id from app.facts_open() f))
  and (child_id, fact_kind) in (select f.child_id, f.kind from app.facts_open() f));
