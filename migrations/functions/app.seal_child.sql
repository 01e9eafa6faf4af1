-- Seals the record, in one act with its first keys: whoever seals, and those they name who work with the child.
create or replace function app.seal_child(the_id uuid, the_child uuid, the_reason text, the_people uuid[]) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.adds(the_child, 'seal') or not exists (
      select 1 from sharing_rule r where r.kind = 'seal' and r.may_add and r.relation in (
        select i.role from involvement i where i.child_id = the_child and i.person_id = app.person_id()
          and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
        union select m.role from placement p join membership m on m.setting_id = p.setting_id
          where p.child_id = the_child and m.person_id = app.person_id()
            and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
            and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())))
    or exists (
    select 1 from child_seal s where s.child_id = the_child and s.lifted_at is null) then
    return false;
  end if;
  insert into child_seal (id, child_id, reason, sealed_by, sealed_at)
  values (the_id, the_child, the_reason, app.person_id(), app.now());
  insert into child_seal_key (id, seal_id, child_id, person_id, given_by, given_at)
  select gen_random_uuid(), the_id, the_child, k.person_id, app.person_id(), app.now()
  from (
    select app.person_id() as person_id
    union select i.person_id from involvement i
      where i.child_id = the_child and i.person_id = any (the_people)
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union select m.person_id from placement p join membership m on m.setting_id = p.setting_id
      where p.child_id = the_child and m.person_id = any (the_people)
        and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
  ) k;
  -- Its open clocks go to somebody who holds a key, in the same act: whoever cannot open a record cannot keep its clocks.
  insert into step_event (id, step_id, event, words, to_person_id, person_id, happened_at)
  select gen_random_uuid(), s.id, 'handed-over', 'The record was sealed: somebody who holds a key has it.',
    inside.key_holder(the_child), app.person_id(), app.now()
  from step s where s.child_id = the_child and s.state in ('proposed', 'accepted') and s.owner_id is not null
    and not inside.opens(s.owner_id, the_child);
  update step s set owner_id = inside.key_holder(the_child), changed_at = app.now()
  where s.child_id = the_child and s.state in ('proposed', 'accepted') and s.owner_id is not null
    and not inside.opens(s.owner_id, the_child);
  return true;
end $$;
revoke all on function app.seal_child from public, hearth_app, hearth_service;
grant execute on function app.seal_child to hearth_app;
