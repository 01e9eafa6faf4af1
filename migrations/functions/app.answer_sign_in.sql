-- A second administrator agrees that a sign-in of the organisation's own, or a rule of it, holds; or does not; whoever asked
-- takes it back. A sign-in takes the place of the one before, with its rules, and with its people where the provider is the same.
create or replace function app.answer_sign_in(the_ask uuid, the_answer boolean) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  a sign_in_ask;
  before uuid;
begin
  select * into a from sign_in_ask where id = the_ask for update;
  if a.id is null or a.answered_at is not null or not app.administers(a.organisation_id)
    or (the_answer and (a.asked_by = app.person_id() or not inside.still_asks(a.asked_by, a.organisation_id, null))) then
    return false;
  end if;
  update sign_in_ask set answered_by = app.person_id(), answered_at = app.now(), agreed = the_answer where id = the_ask;
  if not the_answer then
    update identity_provider set ended_at = app.now() where id = a.provider_id;
    update sign_in_rule set ended_at = app.now() where id = a.rule_id;
    return true;
  end if;
  update sign_in_rule set began_at = app.now() where id = a.rule_id and ended_at is null;
  if a.provider_id is not null then
    update identity_provider set ended_at = app.now()
    where organisation_id = a.organisation_id and began_at is not null and ended_at is null returning id into before;
    update identity_provider set began_at = app.now() where id = a.provider_id;
    update sign_in_rule set provider_id = a.provider_id where provider_id = before;
    update person_identity set provider_id = a.provider_id
    where provider_id = before and issuer = (select issuer from identity_provider where id = a.provider_id);
  end if;
  return true;
end $$;
revoke all on function app.answer_sign_in from public, hearth_app, hearth_service;
grant execute on function app.answer_sign_in to hearth_app;
