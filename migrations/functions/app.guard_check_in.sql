create or replace function app.guard_check_in() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if (to_jsonb(new) - 'held_by') is distinct from (to_jsonb(old) - 'held_by') or new.held_by is null then
    raise exception 'of a check-in only who holds it changes' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_check_in from public, hearth_app, hearth_service;
grant execute on function app.guard_check_in to hearth_app;
