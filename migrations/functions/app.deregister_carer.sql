-- A foster carer is not approved any more: every right they had as one with this provider ends at once, what was theirs goes to
-- whoever takes it, or to the supervising social worker, and the workers of the children who live there are told. What came: ended,
-- refused, needs-taker.
create or replace function app.deregister_carer(the_id uuid, the_membership uuid, the_day date, the_reason text, the_taker uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  one membership;
  m membership;
  taker uuid;
  came text;
begin
  select * into one from membership where id = the_membership;
  if one.id is null or one.role <> 'foster-carer' or not app.administers(one.organisation_id) or one.person_id = app.person_id()
    or the_day > app.today() or the_day < one.from_day then
    return 'refused';
  end if;
  for m in select * from membership o where o.person_id = one.person_id and o.organisation_id = one.organisation_id
    and o.role = 'foster-carer' and (o.until_day is null or o.until_day > app.today()) order by o.id for update
  loop
    taker := coalesce(the_taker, (
      select s.person_id from membership s join person_account p on p.id = s.person_id and p.closed_at is null
      where s.setting_id = m.setting_id and s.role = 'supervising-social-worker' and s.person_id not in (m.person_id, app.person_id())
        and s.from_day <= app.today() and (s.until_day is null or s.until_day > app.today()) order by s.from_day, s.person_id limit 1));
    came := app.end_membership(m.id, greatest(the_day, m.from_day), taker);
    if came <> 'ended' then return came; end if;
    -- Not from tomorrow: at once.
    update membership set from_day = least(m.from_day, app.today() - 1), until_day = least(until_day, app.today() - 1) where id = m.id;
    insert into carer_deregistration (id, person_id, setting_id, organisation_id, on_day, reason, recorded_by, recorded_at)
    values (case when m.id = the_membership then the_id else gen_random_uuid() end, m.person_id, m.setting_id, m.organisation_id,
      the_day, the_reason, app.person_id(), app.now());
    perform inside.tell_of_child(i.child_id, i.person_id, i.role, case when exists (
        select 1 from membership o where o.setting_id = m.setting_id and o.role = 'foster-carer'
          and o.from_day <= app.today() and (o.until_day is null or o.until_day >= app.today()))
      then 'A foster carer in the home where they live is not approved any more.'
      else 'No approved foster carer is left in the home where they live. Decide today where they live.' end)
    from placement p join involvement i on i.child_id = p.child_id and i.role in ('social-worker', 'personal-adviser')
    where p.setting_id = m.setting_id and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today());
  end loop;
  return coalesce(came, 'refused');
end $$;
revoke all on function app.deregister_carer from public, hearth_app, hearth_service;
grant execute on function app.deregister_carer to hearth_app;
