create or replace function app.guard_ask() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if new.follows_id is not null then
    new.kept_from := (select array(select distinct unnest(new.kept_from || a.kept_from) order by 1)
      from young_ask a where a.id = new.follows_id);
  end if;
  if new.kind = 'social-worker' and not 'social-worker' = any (new.kept_from) then
    new.kept_from := new.kept_from || 'social-worker'::text;
  end if;
  if new.kind = 'complaint' and new.about = 'home' and not 'home' = any (new.kept_from) then
    new.kept_from := new.kept_from || 'home'::text;
  end if;
  new.line := case
    when 'social-worker' = any (new.kept_from) or new.about = 'council' then 'outside'
    when new.kind = 'trusted-adult' and not 'home' = any (new.kept_from) then 'near'
    else 'adviser' end;
  -- Nobody types for a child what is to be kept from themselves.
  if app.is_staff() and not app.may_type_ask(new.child_id, new.kept_from) then
    raise exception 'this is not for you to write' using errcode = '42501';
  end if;
  return new;
end $$;
revoke all on function app.guard_ask from public, hearth_app, hearth_service;
grant execute on function app.guard_ask to hearth_app;
