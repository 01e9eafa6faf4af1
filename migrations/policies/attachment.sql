-- Whoever sees what it is about sees the file; a young person hears what they said themselves.
create policy attachment_seen on attachment for select to hearth_app using (
  case about
    when 'incident' then exists (select 1 from incident i where i.submission_id = attachment.about_id)
      or exists (select 1 from draft d where d.id = attachment.about_id)
    when 'restraint' then exists (select 1 from restraint r where r.id = attachment.about_id)
    when 'seizure' then exists (select 1 from seizure s where s.id = attachment.about_id)
    when 'missing' then exists (select 1 from missing_episode e where e.id = attachment.about_id)
    when 'child' then child_id = any ((select app.children_open('profile'))::uuid[])
    else exists (select 1 from challenge c where c.id = attachment.about_id)
  end
  or (is_voice and child_id = any (array(select app.my_child_ids()))));
create policy attachment_added on attachment for insert to hearth_app with check (
  added_by = app.person_id() and app.attaches_to(about, about_id, child_id, setting_id, is_voice));
create policy attachment_taken_back on attachment for delete to hearth_app using (
  about = 'incident' and exists (select 1 from draft d where d.id = attachment.about_id));
