-- Whether the visitor manages the team that answers for a child, and a worker's place with the child is theirs to hand on.
-- Reviewing officers and advocates hold the team to account: they are not in it. Nor is a child sealed from the visitor.
create or replace function inside.leads_case(the_child uuid, the_role text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_role in ('social-worker', 'personal-adviser')
    and exists (select 1 from child c where c.id = the_child and c.responsible_authority_id = any ((select app.teams_led())::uuid[]))
    and not app.is_sealed_from_me(the_child);
end $$;
revoke all on function inside.leads_case from public, hearth_app, hearth_service;
