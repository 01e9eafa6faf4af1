-- The children with whom somebody works as their social worker or personal adviser, for whoever manages the team: with where
-- they live and what is open. A child who is sealed from the visitor has no id and no name.
create or replace function app.caseload_of(the_person uuid)
returns table (child_id uuid, given_name text, family_name text, known_as text, setting_name text, roles text, from_day date, clocks integer)
language plpgsql stable security definer rows 30 set search_path = public, app, pg_temp as $$
begin
  return query
    with held as (
      select c.id, min(i.from_day) as since, string_agg(i.role, ', ' order by i.role) as roles, app.is_sealed_from_me(c.id) as sealed
      from involvement i join child c on c.id = i.child_id
      where i.person_id = the_person and i.role in ('social-worker', 'personal-adviser')
        and c.responsible_authority_id = any ((select app.teams_led())::uuid[])
        and (i.until_day is null or i.until_day > app.today())
      group by c.id)
    select c.id, c.given_name, c.family_name, c.known_as, s.name, h.roles, h.since,
      (select count(*)::integer from inside.owned(the_person, h.id, null))
    from held h left join child c on c.id = h.id and not h.sealed
      left join lateral (
        select p.setting_id from placement p where p.child_id = c.id and p.from_day <= app.today()
          and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1) home on true
      left join setting s on s.id = home.setting_id
    order by c.id is null, c.given_name, c.family_name, c.id;
end $$;
revoke all on function app.caseload_of from public, hearth_app, hearth_service;
grant execute on function app.caseload_of to hearth_app;
