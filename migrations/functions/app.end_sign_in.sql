-- Ends a rule, or a sign-in of an organisation's own with every session that began with it. One administrator is enough: it
-- opens nothing.
create or replace function app.end_sign_in(the_id uuid) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  done boolean := false;
begin
  update sign_in_rule r set ended_at = app.now() from identity_provider p
  where r.id = the_id and r.ended_at is null and p.id = r.provider_id and app.administers(p.organisation_id)
  returning true into done;
  if done then return true; end if;
  update identity_provider set ended_at = app.now()
  where id = the_id and began_at is not null and ended_at is null and app.administers(organisation_id) returning true into done;
  if done is not true then return false; end if;
  update session s set revoked_at = app.now() from person_identity i
  where i.provider_id = the_id and s.identity_id = i.id and s.revoked_at is null;
  return true;
end $$;
revoke all on function app.end_sign_in from public, hearth_app, hearth_service;
grant execute on function app.end_sign_in to hearth_app;
