-- Who says who works here: an administrator of the organisation for all of it, a registered manager for their setting
-- and what people do in a setting. Nobody for themselves.
create or replace function app.runs_membership(the_organisation uuid, the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.administers(the_organisation) or (the_setting is not null and exists (
    select 1 from membership m join setting s on s.id = m.setting_id
    where m.setting_id = the_setting and s.organisation_id = the_organisation and m.person_id = app.person_id()
      and m.role = 'registered-manager'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())));
end $$;
revoke all on function app.runs_membership from public, hearth_app, hearth_service;
grant execute on function app.runs_membership to hearth_app;
