create or replace function app.guard_agency_referral() returns trigger language plpgsql as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if to_jsonb(new) - array['state', 'changed_at', 'escalated_at'] is distinct from to_jsonb(old) - array['state', 'changed_at', 'escalated_at'] then
    raise exception 'what was referred is never changed: revoke it and refer anew' using errcode = 'HR001';
  end if;
  return new;
end $$;
revoke all on function app.guard_agency_referral from public, hearth_app, hearth_service;
grant execute on function app.guard_agency_referral to hearth_app;
