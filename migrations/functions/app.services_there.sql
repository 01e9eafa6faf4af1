-- Which of these organisations have somebody who does which service's work: nothing is referred to nobody.
create or replace function app.services_there(the_organisations uuid[]) returns table (organisation_id uuid, service text) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.is_staff() then return; end if;
  return query select distinct m.organisation_id, s.service
    from membership m join person_account p on p.id = m.person_id
    cross join unnest(array['youth-justice', 'early-help', 'childrens-services', 'health', 'school', 'advocacy', 'police', 'voluntary']) as s(service)
    where m.organisation_id = any (the_organisations) and m.setting_id is null and p.closed_at is null
      and m.role = any (app.roles_of_service(s.service)) and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.services_there from public, hearth_app, hearth_service;
grant execute on function app.services_there to hearth_app;
