create policy seizure_addition_seen on seizure_addition for select to hearth_app using (
  exists (select 1 from seizure s where s.id = seizure_addition.seizure_id));
create policy seizure_addition_written on seizure_addition for insert to hearth_app with check (
  written_by = app.person_id()
  and exists (
    select 1 from seizure s where s.id = seizure_id
      and (app.works_at(s.setting_id) or (s.child_id is not null and s.child_id = any ((select app.children_added_to('record'))::uuid[]))))
  and (photograph_id is null or exists (
    select 1 from photograph p join seizure s on s.id = seizure_id
    where p.id = seizure_addition.photograph_id and p.added_by = app.person_id()
      and (p.child_id = s.child_id or p.setting_id = s.setting_id))));
