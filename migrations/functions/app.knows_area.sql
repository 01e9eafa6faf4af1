-- Whether the visitor works in the area of an authority: for the authority, or in a setting that lies there.
create or replace function app.knows_area(the_authority uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and exists (
    select 1 from membership m left join setting s on s.id = m.setting_id
    where m.person_id = any (array(select app.acts_for()))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      and the_authority in (m.organisation_id, s.host_authority_id));
end $$;
revoke all on function app.knows_area from public, hearth_app, hearth_service;
grant execute on function app.knows_area to hearth_app;
