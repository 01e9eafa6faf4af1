create or replace function app.answers_membership(the_ask uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership_ask a where a.id = the_ask and a.answered_at is null
      and a.person_id <> app.person_id()
      and (a.rule_id is not null
        or (a.asked_by <> app.person_id() and inside.still_asks(a.asked_by, a.organisation_id, a.setting_id)))
      and (app.administers(a.organisation_id) or app.manages_home(a.setting_id)));
end $$;
revoke all on function app.answers_membership from public, hearth_app, hearth_service;
grant execute on function app.answers_membership to hearth_app;
