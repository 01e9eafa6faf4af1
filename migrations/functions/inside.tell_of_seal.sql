create or replace function inside.tell_of_seal() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_destroying() or (tg_op = 'UPDATE' and (new.lifted_at is null or old.lifted_at is not null)) then return new; end if;
  insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
  select gen_random_uuid(), new.child_id, 'child', new.child_id, 'seal', 'told',
    case when tg_op = 'INSERT' then 'A record was sealed. You still go in.' else 'The seal of a record was lifted.' end,
    l.role, l.person_id, app.now()
  from (select distinct on (i.person_id) i.person_id, i.role from involvement i
    where i.child_id = new.child_id and i.role in ('independent-reviewing-officer', 'advocate') and i.person_id is distinct from app.person_id()
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) l;
  return new;
end $$;
revoke all on function inside.tell_of_seal from public, hearth_app, hearth_service;
