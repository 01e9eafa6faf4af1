create or replace function app.answer_membership(the_ask uuid, the_answer boolean, the_new_id uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  a membership_ask;
begin
  select * into a from membership_ask where id = the_ask for update;
  if a.id is null or a.answered_at is not null or not (app.answers_membership(the_ask)
    or (not the_answer and a.asked_by = app.person_id())) then
    return false;
  end if;
  update membership_ask set answered_by = app.person_id(), answered_at = app.now(), agreed = the_answer where id = the_ask;
  if the_answer then
    insert into membership (id, person_id, organisation_id, setting_id, role, from_day, rule_id)
    values (the_new_id, a.person_id, a.organisation_id, a.setting_id, a.role, greatest(a.from_day, app.today()), a.rule_id);
  end if;
  return true;
end $$;
revoke all on function app.answer_membership from public, hearth_app, hearth_service;
grant execute on function app.answer_membership to hearth_app;
