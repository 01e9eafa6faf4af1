-- How the visitor stands to the child by their own work, and in nobody else's name: at home; outside it; or in the line
-- that hears complaints. Whom the child keeps something from counts as at home, and is not told so.
create or replace function app.young_standing(the_child uuid) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  roles text[];
begin
  if not app.is_staff() or app.is_sealed_from_me(the_child) then return null; end if;
  select array_agg(i.role) into roles from involvement i
    where i.child_id = the_child and i.person_id = app.person_id()
      and i.role in ('key-worker', 'social-worker', 'personal-adviser', 'independent-reviewing-officer', 'advocate')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today());
  if exists (
    select 1 from placement p join membership m on m.setting_id = p.setting_id
    where p.child_id = the_child and m.person_id = app.person_id()
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and m.role in ('carer', 'foster-carer', 'support-worker', 'registered-manager')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return 'home';
  end if;
  if roles is null then return null; end if;
  if inside.is_kept_from(the_child, app.person_id()) then return 'home'; end if;
  if roles && array['independent-reviewing-officer', 'advocate'] then return 'line'; end if;
  return case when roles && array['social-worker', 'personal-adviser'] then 'outside' else 'home' end;
end $$;
revoke all on function app.young_standing from public, hearth_app, hearth_service;
grant execute on function app.young_standing to hearth_app;
