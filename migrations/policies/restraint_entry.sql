create policy restraint_entry_seen on restraint_entry for select to hearth_app using (
  exists (select 1 from restraint r where r.id = restraint_entry.restraint_id));
create policy restraint_entry_signed on restraint_entry for insert to hearth_app
  with check (((signed_by = app.person_id()) and
case
    when (entry = 'addition') then app.adds_to_restraint(restraint_id)
    else app.signs_restraint(restraint_id)
end));
