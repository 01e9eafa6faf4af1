-- The check-ins that the visitor sees, or could take: what app.sees_check_in and app.could_take_check_in say, asked of those
-- in whose setting or organisation they have a part.
create or replace function app.check_ins_seen() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select c.id from check_in c
    where (c.person_id = app.person_id() or c.held_by = app.person_id() or c.setting_id = any ((select app.settings_managed())::uuid[])
        or c.setting_id = any (array(
          select s.id from membership m join setting s on s.organisation_id = m.organisation_id
          where m.person_id = app.person_id() and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
            and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator')))))
      and (app.sees_check_in(c.id) or app.could_take_check_in(c.id)));
end $$;
revoke all on function app.check_ins_seen from public, hearth_app, hearth_service;
grant execute on function app.check_ins_seen to hearth_app;
