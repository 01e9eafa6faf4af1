-- A registered manager who is said to have harmed the child does not decide what follows (PRI-07): the rules give the
-- decision to the social worker or personal adviser, and so does the database. The newest decision's facts say who is
-- accused; the row of a review keeps whom it was held for.
create or replace function app.decides_incident(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from incident i where i.id = the_incident and not app.is_sealed_from_me(i.child_id) and (
      exists (
        select 1 from membership m
        where m.setting_id = i.setting_id and m.person_id = any (array(select app.signs_for()))
          and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
          and (
            (m.role = 'registered-manager' and not exists (
              select 1 from decision d where d.incident_id = i.id and d.facts ->> 'doneBy' = 'manager'
                and d.facts ->> 'child' is distinct from 'did-it'
                and not exists (select 1 from decision later
                  where later.incident_id = d.incident_id and later.sequence > d.sequence)))
            or (m.role = 'foster-carer' and exists (
              -- The rules say whose the decision is, in the step that asks for it.
              select 1 from decision d cross join lateral jsonb_array_elements(d.outcome -> 'steps') s
              where d.incident_id = i.id and s ->> 'id' = 'manager-decides' and s ->> 'who' = 'foster-carer'
                and not exists (select 1 from decision later
                  where later.incident_id = d.incident_id and later.sequence > d.sequence)))))
      or exists (
        select 1 from involvement v
        where v.child_id = i.child_id and v.person_id = any (array(select app.signs_for()))
          and v.role in ('social-worker', 'personal-adviser')
          and v.from_day <= app.today() and (v.until_day is null or v.until_day >= app.today()))
      or exists (
        select 1 from review r where r.incident_id = i.id and r.action = 'held'
          and r.named_decider_id = any (array(select app.signs_for())))));
end $$;
revoke all on function app.decides_incident from public, hearth_app, hearth_service;
grant execute on function app.decides_incident to hearth_app;
