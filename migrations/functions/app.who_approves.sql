-- Who can be asked to approve a move: who holds the post in the authority whose child it is; what needs the director goes to
-- nobody else. For those who say where the child lives, and those who record the approval. Who holds both is the director.
create or replace function app.who_approves(the_child uuid, the_post text) returns table (person_id uuid, name text, post text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not app.adds(the_child, 'home') and not exists (
    select 1 from placement_move m where m.child_id = the_child and app.may_approve_move(m.id)) then
    return;
  end if;
  return query
    select p.id, p.name, h.post from child c
    join lateral (
      select m.person_id, min(m.role) as post from membership m
      where m.organisation_id = c.responsible_authority_id and m.setting_id is null
        and m.role in ('director', 'nominated-officer') and (the_post <> 'director' or m.role = 'director')
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      group by m.person_id) h on true
    join person_account p on p.id = h.person_id
    where c.id = the_child and p.closed_at is null and p.id is distinct from app.person_id()
    order by h.post, p.name, p.id;
end $$;
revoke all on function app.who_approves from public, hearth_app, hearth_service;
grant execute on function app.who_approves to hearth_app;
