-- Closes an organisation. With a successor it merges into it: from that day the successor answers for its children, runs
-- its settings, and its people do there what they did here. What was written stays where it was written.
create or replace function inside.close_organisation(the_id uuid, the_successor uuid, the_day date, the_words text)
returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  o organisation;
  n organisation;
  the_event uuid := gen_random_uuid();
begin
  select * into o from organisation where id = the_id for update;
  if o.id is null or o.closed_on is not null or the_day > app.today() then return false; end if;
  if the_successor is not null then
    select * into n from organisation where id = the_successor for update;
    if n.id is null or n.id = o.id or n.kind <> o.kind or n.closed_on is not null then return false; end if;
  elsif exists (select 1 from child c where c.responsible_authority_id = the_id) or exists (
    select 1 from placement p join setting s on s.id = p.setting_id where s.organisation_id = the_id
      and (p.until_day is null or p.until_day >= app.today())) then
    return false;
  end if;
  update organisation set closed_on = the_day, successor_id = the_successor where id = the_id;
  insert into organisation_event (id, organisation_id, event, words, on_day, successor_id, person_id, happened_at)
  values (the_event, the_id, case when the_successor is null then 'closed' else 'merged' end, the_words, the_day,
    the_successor, app.person_id(), app.now());
  if the_successor is not null then
    insert into responsibility_change (id, child_id, from_authority_id, to_authority_id, on_day, event_id, happened_at)
    select gen_random_uuid(), c.id, the_id, the_successor, the_day, the_event, app.now()
    from child c where c.responsible_authority_id = the_id;
    update child set responsible_authority_id = the_successor where responsible_authority_id = the_id;
    update setting set host_authority_id = the_successor where host_authority_id = the_id;
    update setting set organisation_id = the_successor where organisation_id = the_id;
    insert into membership (id, person_id, organisation_id, setting_id, role, from_day, until_day)
    select gen_random_uuid(), m.person_id, the_successor, m.setting_id, m.role, greatest(m.from_day, the_day), m.until_day
    from membership m where m.organisation_id = the_id and (m.until_day is null or m.until_day >= the_day);
  end if;
  update membership set until_day = greatest(from_day, the_day - 1)
  where organisation_id = the_id and (until_day is null or until_day >= the_day);
  return true;
end $$;
revoke all on function inside.close_organisation from public, hearth_app, hearth_service;
grant execute on function inside.close_organisation to hearth_app;
