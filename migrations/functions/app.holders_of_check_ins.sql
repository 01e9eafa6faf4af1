-- The people who could hold one in a setting, nearest first: asked by whoever manages there.
create or replace function app.holders_of_check_ins(the_setting uuid, the_person uuid)
returns table (person_id uuid, person_name text, here boolean) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.manages(the_setting) then return; end if;
  return query
    select p.id, p.name, bool_or(m.setting_id = the_setting)
    from setting s join membership m on m.organisation_id = s.organisation_id join person_account p on p.id = m.person_id
    where s.id = the_setting and p.closed_at is null and p.id <> the_person
      and (m.role in ('registered-manager', 'supervising-social-worker') or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    group by p.id, p.name order by 3 desc nulls last, p.name;
end $$;
revoke all on function app.holders_of_check_ins from public, hearth_app, hearth_service;
grant execute on function app.holders_of_check_ins to hearth_app;
