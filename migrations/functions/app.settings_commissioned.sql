-- The settings of whose calls to the police the visitor reads as a commissioner: what app.commissions_home says of one.
create or replace function app.settings_commissioned() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select s.id from setting s where s.host_authority_id = any (array(select app.commissions_for()))
    union
    select p.setting_id from child c join placement p on p.child_id = c.id
    where c.responsible_authority_id = any (array(select app.commissions_for()))
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()));
end $$;
revoke all on function app.settings_commissioned from public, hearth_app, hearth_service;
grant execute on function app.settings_commissioned to hearth_app;
