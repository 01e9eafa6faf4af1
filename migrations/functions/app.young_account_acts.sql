-- What is asked about a child's account and still open, for those who may agree, and for the young person.
create or replace function app.young_account_acts(the_child uuid)
returns table (id uuid, what text, why text, begun_at timestamptz, names text[], i_agreed boolean, agreed boolean)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not (app.is_me(the_child) or app.young_standing(the_child) is not null) then return; end if;
  return query
    select a.id, a.what, a.why, a.begun_at,
      (select array_agg(p.name order by g.agreed_at) from young_account_agreement g
        join person_account p on p.id = g.person_id where g.act_id = a.id),
      exists (select 1 from young_account_agreement g where g.act_id = a.id and g.person_id = app.person_id()),
      inside.is_agreed(a.id)
    from young_account_act a
    where a.child_id = the_child and a.done_at is null and a.stopped_at is null and a.expires_at > app.now()
    order by a.begun_at;
end $$;
revoke all on function app.young_account_acts from public, hearth_app, hearth_service;
grant execute on function app.young_account_acts to hearth_app;
