-- The organisations around the visitor: those for which they work and in whose area, the authorities of the children whom
-- they know, who runs the homes of those children, and the homes they commission. A list of organisations begins with
-- these, and not with every one.
create or replace function app.organisations_around_me() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
  homes uuid[] := array(
    select m.setting_id from membership m where m.person_id = any (mine) and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    union select p.setting_id from placement p where p.child_id = any ((select app.children_open('home'))::uuid[]) and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    union select unnest(app.settings_commissioned()));
begin
  return array(
    select m.organisation_id from membership m where m.person_id = any (mine) and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    union select c.responsible_authority_id from child c where c.id = any ((select app.children_open('identity'))::uuid[])
    union select o.id from setting s cross join lateral (values (s.organisation_id), (s.host_authority_id)) as o(id)
      where s.id = any (homes) and o.id is not null);
end $$;
revoke all on function app.organisations_around_me from public, hearth_app, hearth_service;
grant execute on function app.organisations_around_me to hearth_app;
