-- Whether the visitor may record the approval: never whoever made the move, nor somebody in their name. The officer who
-- is asked, or somebody of the authority who works with the child and names the officer.
create or replace function app.may_approve_move(the_move uuid) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from placement_move m
    where m.id = the_move and m.approval <> 'none' and app.sees_move(m.id) and m.made_by is distinct from app.person_id()
      and not exists (select 1 from move_approval a where a.move_id = m.id)
      and not exists (select 1 from move_event e where e.move_id = m.id and e.event = 'withdrawn')
      and (m.asked_id = app.person_id() or (m.made_by not in (select app.acts_for())
        and (m.asked_id = any (array(select app.acts_for())) or exists (
          select 1 from app.relations_to(m.child_id) r
          where r in ('social-worker', 'personal-adviser', 'independent-reviewing-officer'))))))
$$;
revoke all on function app.may_approve_move from public, hearth_app, hearth_service;
grant execute on function app.may_approve_move to hearth_app;
