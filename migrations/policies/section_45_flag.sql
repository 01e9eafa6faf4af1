create policy section_45_flag_raised on section_45_flag for insert to hearth_app with check (
  raised_by = app.person_id() and child_id = any ((select app.children_added_to('nationality'))::uuid[]) and app.is_screening_of(screening_id, child_id));
-- A flag says that something was done: it is for the authority, and for whoever is asked to look at it.
create policy section_45_flag_seen on section_45_flag for select to hearth_app using (
  child_id = any ((select app.children_open('nationality'))::uuid[])
  or (child_id = any (array(select l.child_id from app.screenings_to_look_at() l))
    and (screening_id, child_id) in (select l.screening_id, l.child_id from app.screenings_to_look_at() l)));
