create or replace function app.guard_webhook() returns trigger language plpgsql as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if (new.id, new.organisation_id, new.url, new.made_by, new.made_at) is distinct from (old.id, old.organisation_id, old.url, old.made_by, old.made_at)
    or (old.ended_at is not null and new.ended_at is distinct from old.ended_at) then
    raise exception 'a subscriber is ended and made anew' using errcode = 'HR001';
  end if;
  return new;
end $$;
revoke all on function app.guard_webhook from public, hearth_app, hearth_service;
grant execute on function app.guard_webhook to hearth_app;
