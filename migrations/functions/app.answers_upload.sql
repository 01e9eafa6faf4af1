-- Whether the visitor is the second person for a file: never whoever sent it, and only while the sender may still send one.
create or replace function app.answers_upload(the_upload uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from upload u where u.id = the_upload and u.answered_at is null and u.uploaded_by <> app.person_id()
      and app.uploads(u.kind, u.organisation_id)
      and exists (
        select 1 from membership m join person_account p on p.id = m.person_id and p.closed_at is null
        where m.person_id = u.uploaded_by and m.organisation_id = u.organisation_id and m.setting_id is null
          and m.role = any (case u.kind when 'people' then array['administrator'] else array['team-manager', 'duty-officer', 'placement-officer'] end)
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())));
end $$;
revoke all on function app.answers_upload from public, hearth_app, hearth_service;
grant execute on function app.answers_upload to hearth_app;
