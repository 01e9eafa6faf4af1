-- Who reads how often a home tells the police: who manages it, and the commissioner of an authority whose child lives
-- there or in whose area it lies.
create or replace function app.commissions_home(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from setting s where s.id = the_setting and s.host_authority_id = any (array(select app.commissions_for())))
  or exists (
    select 1 from placement p join child c on c.id = p.child_id
    where p.setting_id = the_setting and c.responsible_authority_id = any (array(select app.commissions_for()))
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()));
end $$;
revoke all on function app.commissions_home from public, hearth_app, hearth_service;
grant execute on function app.commissions_home to hearth_app;
