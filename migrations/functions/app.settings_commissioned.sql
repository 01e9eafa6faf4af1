-- The settings of whose calls to the police the visitor reads as a commissioner: what app.commissions_home says of one.
create or replace function app.settings_commissioned() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select s.id from setting s where s.host_authority_id = any (array(select app.commissions_for()))
    union
    select p.setting_id from child c join placement p on p.child_id = c.id
    where c.responsible_authority_id = any (array(select app.commissions_for()))
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      -- Where a child lives who is sealed from them is in no list.
      and not exists (
        select 1 from child_seal l
        where l.child_id = c.id and l.lifted_at is null and not inside.has_key(l.id, app.person_id())));
end $$;
revoke all on function app.settings_commissioned from public, hearth_app, hearth_service;
grant execute on function app.settings_commissioned to hearth_app;
