-- Says yes or no to a home for the provider it goes to; or takes one's own ask back. With a yes, from its day on: who goes on works
-- there for the new provider, everybody else's work there ends, what was theirs there is the manager's, and the home has to be looked
-- up anew, because a registration is the provider's. What was written stays as it was. What came: done, refused, too-early, or why
-- it cannot be any more.
create or replace function app.answer_home_transfer(the_transfer uuid, the_answer boolean) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  t home_transfer;
  m membership;
  stops text;
  manager uuid;
begin
  select * into t from home_transfer where id = the_transfer for update;
  if t.id is null or t.answered_at is not null or not (
    (app.administers(t.to_organisation_id) and t.asked_by <> app.person_id()
      and (not the_answer or inside.still_asks(t.asked_by, t.from_organisation_id, null)))
    or (not the_answer and app.administers(t.from_organisation_id))) then
    return 'refused';
  end if;
  if not the_answer then
    update home_transfer set answered_by = app.person_id(), answered_at = app.now(), agreed = false where id = t.id;
    return 'done';
  end if;
  if t.on_day > app.today() then return 'too-early'; end if;
  stops := inside.transfer_stops(t.setting_id, t.from_organisation_id, t.to_organisation_id, t.go_on);
  if stops is not null then return stops; end if;
  manager := inside.leads_after(t.setting_id, t.go_on);
  update home_transfer set answered_by = app.person_id(), answered_at = app.now(), agreed = true,
    was_urn = (select s.urn from setting s where s.id = t.setting_id) where id = t.id;
  update setting set organisation_id = t.to_organisation_id,
    urn = case when kind = 'foster-home' then urn end,
    registration = case when kind = 'foster-home' then registration else 'unknown' end where id = t.setting_id;
  insert into membership (id, person_id, organisation_id, setting_id, role, from_day, until_day)
  select gen_random_uuid(), o.person_id, t.to_organisation_id, o.setting_id, o.role, app.today(), o.until_day from membership o
  where o.id = any (t.go_on) and o.setting_id = t.setting_id
    and o.from_day <= app.today() and (o.until_day is null or o.until_day > app.today());
  for m in select * from membership o where o.setting_id = t.setting_id and o.organisation_id = t.from_organisation_id
    and (o.until_day is null or o.until_day >= app.today()) order by o.id for update
  loop
    -- Nobody who goes on loses what is theirs.
    if manager is not null and not exists (select 1 from membership n where n.person_id = m.person_id and n.setting_id = t.setting_id
      and n.organisation_id = t.to_organisation_id and (n.until_day is null or n.until_day > app.today())) then
      perform inside.take_over(m.person_id, manager, null, t.setting_id);
    end if;
    update membership set from_day = least(m.from_day, app.today() - 1), until_day = app.today() - 1 where id = m.id;
  end loop;
  update membership_ask set answered_by = app.person_id(), answered_at = app.now(), agreed = false
  where setting_id = t.setting_id and organisation_id = t.from_organisation_id and answered_at is null;
  perform inside.tell_of_child(i.child_id, i.person_id, i.role, 'The home where they live has a new provider. Check that it is registered.')
  from placement p join involvement i on i.child_id = p.child_id and i.role in ('social-worker', 'personal-adviser')
  where p.setting_id = t.setting_id and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today());
  return 'done';
end $$;
revoke all on function app.answer_home_transfer from public, hearth_app, hearth_service;
grant execute on function app.answer_home_transfer to hearth_app;
