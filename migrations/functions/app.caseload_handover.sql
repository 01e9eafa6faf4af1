-- What went with a caseload and what stayed, for those between whom it went and whoever handed it on. A child's name for whom
-- it is open to, and for whoever manages the team that answers for the child.
create or replace function app.caseload_handover(the_handover uuid)
returns table (child_id uuid, given_name text, family_name text, known_as text, role text, clocks integer, stayed text)
language plpgsql stable security definer rows 30 set search_path = public, app, pg_temp as $$
begin
  return query
    select c.id, c.given_name, c.family_name, c.known_as, g.role, g.clocks, g.stayed
    from caseload_change g
      left join child c on c.id = g.child_id and not app.is_sealed_from_me(c.id)
        and (app.sees(c.id, 'identity') or c.responsible_authority_id = any ((select app.teams_led())::uuid[]))
    where g.handover_id = the_handover
      and app.person_id() in (g.from_person_id, g.to_person_id, g.made_by) and app.has_work(app.person_id())
    order by g.stayed is null, c.given_name, c.family_name, g.child_id, g.role;
end $$;
revoke all on function app.caseload_handover from public, hearth_app, hearth_service;
grant execute on function app.caseload_handover to hearth_app;
