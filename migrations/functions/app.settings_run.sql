-- The settings whose people the visitor names: their own, as its registered manager. With app.serves_as('administrator') it
-- is what app.runs_membership says of one.
create or replace function app.settings_run() returns table (setting_id uuid, organisation_id uuid) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select s.id, s.organisation_id from membership m join setting s on s.id = m.setting_id
    where m.person_id = app.person_id() and m.role = 'registered-manager'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.settings_run from public, hearth_app, hearth_service;
grant execute on function app.settings_run to hearth_app;
