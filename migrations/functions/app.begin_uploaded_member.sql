-- Somebody of a file begins to work where it says: asked for by whoever sent the file, agreed to by whoever agreed to it, as
-- if each had done so for this one person. What came: begun, refused, there.
create or replace function app.begin_uploaded_member(the_upload uuid, the_person uuid, place jsonb, the_new_id uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  u upload;
  the_setting uuid := (place ->> 'setting')::uuid;
  the_role text := place ->> 'role';
  the_from date := greatest((place ->> 'from')::date, app.today());
  the_until date := (place ->> 'until')::date;
begin
  select * into u from upload where id = the_upload and kind = 'people' and agreed and answered_by = app.person_id();
  if u.id is null or the_person in (u.uploaded_by, u.answered_by) or the_until < the_from
    or not inside.still_asks(u.uploaded_by, u.organisation_id, null)
    or not app.gives_role(u.organisation_id, the_setting, the_role) then
    return 'refused';
  end if;
  if exists (select 1 from membership m where m.person_id = the_person and m.organisation_id = u.organisation_id
      and m.setting_id is not distinct from the_setting and m.role = the_role and (m.until_day is null or m.until_day > app.today())) then
    return 'there';
  end if;
  insert into membership_ask (id, person_id, organisation_id, setting_id, role, from_day, asked_by, asked_at, answered_by, answered_at, agreed)
  values (the_new_id, the_person, u.organisation_id, the_setting, the_role, (place ->> 'from')::date, u.uploaded_by, u.uploaded_at,
    u.answered_by, u.answered_at, true);
  insert into membership (id, person_id, organisation_id, setting_id, role, from_day, until_day)
  values (the_new_id, the_person, u.organisation_id, the_setting, the_role, the_from, the_until);
  return 'begun';
end $$;
revoke all on function app.begin_uploaded_member from public, hearth_app, hearth_service;
grant execute on function app.begin_uploaded_member to hearth_app;
