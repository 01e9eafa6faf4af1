create or replace function app.guard_staff_account() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if exists (select 1 from young_person y where y.person_id = new.person_id) then
    raise exception 'a young person''s account is not for work' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_staff_account from public, hearth_app, hearth_service;
grant execute on function app.guard_staff_account to hearth_app;
