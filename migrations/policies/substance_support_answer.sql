create policy substance_support_answer_seen on substance_support_answer for select to hearth_app using (
  child_id = any ((select app.children_open('record'))::uuid[]));
create policy substance_support_answered on substance_support_answer for insert to hearth_app with check (
  written_by = app.person_id() and child_id = any ((select app.children_added_to('record'))::uuid[])
  and exists (
    select 1 from substance_support o where o.id = support_id and o.child_id = substance_support_answer.child_id));
