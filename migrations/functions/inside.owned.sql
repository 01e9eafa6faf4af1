-- The clocks that are somebody's: open steps, notices nobody has acknowledged, broken glasses
-- to look at. Of one child, or in one setting, or all.
-- What it is about is not said of a child who is sealed from the visitor.
create or replace function inside.owned(the_person uuid, the_child uuid, the_setting uuid)
returns table (kind text, id uuid, words text, due_at timestamptz)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select 'step', s.id, case when app.is_sealed_from_me(s.child_id) then 'Something about a child whose record is sealed' else s.words end,
      s.due_at from step s
    where (s.owner_id = the_person or (s.made_for_id = the_person and s.owner_id <> s.made_for_id)) and s.state in ('proposed', 'accepted')
      and (the_child is null or s.child_id = the_child) and (the_setting is null or s.setting_id = the_setting)
    union all
    select 'notice', n.id, case when app.is_sealed_from_me(n.child_id) then 'A notice to acknowledge'
      else coalesce(n.words, 'A notice to acknowledge') end, null::timestamptz from notice n
    where n.to_person_id = the_person and n.acknowledged_at is null
      and (the_child is null or n.child_id = the_child) and (the_setting is null or n.setting_id = the_setting)
    union all
    select 'glass', b.id, 'A broken glass to look at', b.review_due_at from break_glass b
    where b.owner_id = the_person and b.reviewed_at is null and (the_child is null or b.child_id = the_child)
      and the_setting is null
    order by 4 nulls last, 2;
end $$;
revoke all on function inside.owned from public, hearth_app, hearth_service;
