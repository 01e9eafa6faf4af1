-- The homes that are not registered in which children live, for whoever keeps the register of providers of the children's authority or
-- of the area: with how many live there, and what was found last. Children whose record is sealed from them are not counted.
create or replace function app.homes_not_registered()
returns table (setting_id uuid, name text, organisation_name text, children integer, found_on date, words text)
language plpgsql stable security definer rows 10 set search_path = public, app, pg_temp as $$
declare
  ours uuid[] := app.keeps_providers_for();
begin
  return query
    select s.id, s.name, o.name, n.children, k.looked_up_on, k.words
    from setting s join organisation o on o.id = s.organisation_id
      cross join lateral (
        select count(*)::integer as children from placement p join child c on c.id = p.child_id
        where p.setting_id = s.id and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
          and (s.host_authority_id = any (ours) or c.responsible_authority_id = any (ours)) and not app.is_sealed_from_me(c.id)) n
      left join lateral (
        select x.looked_up_on, x.words from setting_check x where x.setting_id = s.id order by x.checked_at desc limit 1) k on true
    where s.registration = 'unregistered' and s.kind <> 'foster-home' and s.closed_on is null and n.children > 0
      and cardinality(ours) > 0
    order by n.children desc, s.name limit 200;
end $$;
revoke all on function app.homes_not_registered from public, hearth_app, hearth_service;
grant execute on function app.homes_not_registered to hearth_app;
