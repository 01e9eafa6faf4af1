-- Who is on duty now for what a role does for a child: the manager on call of the setting's provider for what is done
-- there, the social work duty of the child's own authority for the rest.
create or replace function app.duty_for(the_child uuid, the_setting uuid, the_role text) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  found_one uuid;
begin
  if the_role in ('carer', 'foster-carer', 'support-worker', 'key-worker', 'registered-manager', 'supervising-social-worker') then
    select d into found_one from setting s cross join lateral app.on_duty(s.organisation_id, 'manager-on-call') d
    where s.id = the_setting limit 1;
  end if;
  if found_one is null then
    select d into found_one from child c cross join lateral app.on_duty(c.responsible_authority_id, 'social-work') d
    where c.id = the_child limit 1;
  end if;
  return found_one;
end $$;
revoke all on function app.duty_for from public, hearth_app, hearth_service;
grant execute on function app.duty_for to hearth_app, hearth_service;
