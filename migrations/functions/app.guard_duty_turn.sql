create or replace function app.guard_duty_turn() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if tg_op = 'INSERT' then
    if not exists (select 1 from membership m where m.person_id = new.person_id and m.organisation_id = new.organisation_id) then
      raise exception 'a turn is for somebody who works there' using errcode = '42501';
    end if;
    if exists (select 1 from service_account a where a.id = new.person_id) then
      raise exception 'a turn is for a person, not for another system' using errcode = '42501';
    end if;
  elsif to_jsonb(new) - array['withdrawn_by', 'withdrawn_at'] is distinct from to_jsonb(old) - array['withdrawn_by', 'withdrawn_at']
    or old.withdrawn_at is not null then
    raise exception 'a turn is withdrawn and made anew' using errcode = 'HR001';
  end if;
  return new;
end $$;
revoke all on function app.guard_duty_turn from public, hearth_app, hearth_service;
grant execute on function app.guard_duty_turn to hearth_app;
