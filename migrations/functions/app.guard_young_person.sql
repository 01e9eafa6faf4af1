-- An account is for work or it is a young person's: never both, and one child's for good.
create or replace function app.guard_young_person() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if tg_op = 'UPDATE' and (new.person_id, new.child_id, new.opened_by, new.opened_at)
    is distinct from (old.person_id, old.child_id, old.opened_by, old.opened_at) then
    raise exception 'whose account it is never changes' using errcode = '42501';
  end if;
  if exists (select 1 from membership m where m.person_id = new.person_id)
    or exists (select 1 from involvement i where i.person_id = new.person_id) then
    raise exception 'an account for work is no young person''s' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_young_person from public, hearth_app, hearth_service;
grant execute on function app.guard_young_person to hearth_app;
