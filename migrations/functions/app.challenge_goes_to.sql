-- Where the step goes: the role that answers for the record, and nobody in it wrote the record or decided in it.
create or replace function app.challenge_goes_to(the_child uuid, the_incident uuid, the_round integer)
returns table (role text, setting_id uuid) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  the_setting uuid;
  made_it uuid[];
begin
  if not (the_child = any (array(select app.my_child_ids())) or (app.is_staff() and app.works_with(the_child))) then return; end if;
  select i.setting_id, array(select d.decided_by from decision d where d.incident_id = i.id) || i.author_id
    into the_setting, made_it from incident i where i.id = the_incident and i.child_id = the_child;
  if the_setting is null then
    select p.setting_id into the_setting from placement p where p.child_id = the_child and p.from_day <= app.today()
      and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1;
  end if;
  return query
    select w.role, the_setting
    from (values ('registered-manager', 2), ('supervising-social-worker', 3), ('social-worker', 4), ('personal-adviser', 5),
      ('independent-reviewing-officer', case when the_round = 2 then 1 else 6 end)) w(role, place)
    where exists (select 1 from app.people_in_role(the_child, the_setting, w.role) f)
      and not exists (select 1 from app.people_in_role(the_child, the_setting, w.role) f where f.person_id = any (made_it))
    order by w.place limit 1;
  if not found then return query select 'social-worker'::text, the_setting; end if;
end $$;
revoke all on function app.challenge_goes_to from public, hearth_app, hearth_service;
grant execute on function app.challenge_goes_to to hearth_app;
