-- Who may put a file beside what it is about: whoever may add to it, to a draft whoever writes it; and a young person what
-- they say in their own voice. Of whom it is must be of whom the record is.
create or replace function app.attaches_to(the_about text, the_id uuid, the_child uuid, the_setting uuid, in_voice boolean)
returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case the_about
    when 'incident' then
      exists (select from draft d where d.id = the_id and d.child_id = the_child and d.person_id = app.person_id()
        and app.is_staff() and app.adds(d.child_id, 'record'))
      or exists (select from incident i where i.submission_id = the_id and i.child_id = the_child
        and (app.adds_to_incident(i.id) or (in_voice and i.child_id = any (array(select app.my_child_ids())))))
    when 'restraint' then
      exists (select from restraint r where r.id = the_id and r.child_id = the_child and app.adds_to_restraint(r.id))
    when 'seizure' then
      exists (select from seizure s where s.id = the_id and s.child_id is not distinct from the_child
        and (s.child_id is not null or s.setting_id = the_setting) and app.sees_seizure(s.id, s.child_id, s.setting_id, s.recorded_by)
        and (app.works_at(s.setting_id) or (s.child_id is not null and app.adds(s.child_id, 'record'))))
    when 'missing' then
      exists (select from missing_episode e where e.id = the_id and e.child_id = the_child and app.adds(e.child_id, 'record'))
    when 'child' then
      in_voice and the_id = the_child and (app.adds(the_child, 'profile') or app.is_me(the_child))
    when 'challenge' then
      in_voice and exists (select from challenge c where c.id = the_id and c.child_id = the_child
        and c.child_id = any (array(select app.my_child_ids())))
    else false end;
end
$$;
revoke all on function app.attaches_to from public, hearth_app, hearth_service;
grant execute on function app.attaches_to to hearth_app;
