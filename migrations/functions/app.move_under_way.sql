-- Whether a move of this child is under way: waiting, or still ahead. Until it is settled there is no other.
create or replace function app.move_under_way(the_child uuid) returns uuid language sql stable security definer set search_path = public, app, pg_temp as $$
  select m.id from placement_move m
  left join move_event b on b.move_id = m.id and b.event = 'began'
  where m.child_id = the_child and app.adds(the_child, 'home')
    and not exists (select 1 from move_event w where w.move_id = m.id and w.event = 'withdrawn')
    and (b.from_day > app.today() or (b.id is null
      and not exists (select 1 from move_approval a where a.move_id = m.id and a.verdict = 'refused')))
  limit 1
$$;
revoke all on function app.move_under_way from public, hearth_app, hearth_service;
grant execute on function app.move_under_way to hearth_app;
