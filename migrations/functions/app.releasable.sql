-- Every text that can be given out: whose it is, which kind of fact, and when it was written. The words only for those
-- who see them; that it is there also for the young person it is about. What the young person said or wrote is theirs,
-- and asked for nowhere.
create or replace function app.releasable(the_source text, the_id uuid)
returns table (child_id uuid, fact_kind text, written_at timestamptz, words text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select s.child_id, s.kind, s.at, case when app.sees(s.child_id, s.kind) then s.words end
    from (
      select i.child_id, 'record' as kind, i.signed_at as at, case the_source
        when 'incident-what-happened' then i.child_actions
        when 'incident-what-staff-did' then i.staff_actions
        when 'incident-how-it-calmed' then i.de_escalation
        when 'incident-putting-right' then i.restorative end as words
      from incident i where i.id = the_id
      union all
      select i.child_id, 'record', a.signed_at, case the_source when 'incident-addition' then a.words end
      from addendum a join incident i on i.id = a.incident_id where a.id = the_id
      union all
      select i.child_id, 'record', d.decided_at, case the_source when 'decision-reason' then d.reason end
      from decision d join incident i on i.id = d.incident_id where d.id = the_id
      union all
      select i.child_id, 'record', r.reviewed_at, case the_source when 'incident-review' then r.words end
      from review r join incident i on i.id = r.incident_id where r.id = the_id
      union all
      select p.child_id, 'profile', p.written_at, case the_source when 'profile' then p.words end
      from profile_entry p where p.id = the_id
      union all
      select h.child_id, 'health', h.written_at, case the_source when 'health' then h.words end
      from health_entry h where h.id = the_id
    ) s
    where s.words <> '' and (app.sees(s.child_id, s.kind) or s.child_id = any (array(select app.my_child_ids())));
end $$;
revoke all on function app.releasable from public, hearth_app, hearth_service;
grant execute on function app.releasable to hearth_app;
