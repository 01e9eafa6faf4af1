create policy restraint_authority_given on restraint_authority for insert to hearth_app with check (
  given_by = app.person_id() and app.authorises_for(restraint_id, person_id));
create policy restraint_authority_seen on restraint_authority for select to hearth_app using (
  exists (select 1 from restraint r where r.id = restraint_authority.restraint_id));
