-- Who can be asked for the second signature: the people of the setting who are not away, and whoever works with the
-- child; never the visitor, and nobody from whom the child's record is sealed.
create or replace function app.could_sign(the_seizure uuid) returns table (person_id uuid, name text, role text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.holds_seizure(the_seizure) then return; end if;
  return query
    select distinct on (p.name, p.id) p.id, p.name, f.role
    from (
      select m.person_id, m.role from seizure s join membership m on m.setting_id = s.setting_id
      where s.id = the_seizure
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      union all
      select i.person_id, i.role from seizure s join involvement i on i.child_id = s.child_id
      where s.id = the_seizure
        and i.role in ('social-worker', 'personal-adviser', 'supervising-social-worker', 'key-worker')
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    ) f
    join person_account p on p.id = f.person_id
    where p.closed_at is null and p.id <> app.person_id() and not app.is_away(p.id)
      and not exists (
        select 1 from seizure s join child_seal l on l.child_id = s.child_id and l.lifted_at is null
        where s.id = the_seizure
          and not inside.has_key(l.id, p.id))
    order by p.name, p.id, f.role;
end $$;
revoke all on function app.could_sign from public, hearth_app, hearth_service;
grant execute on function app.could_sign to hearth_app;
