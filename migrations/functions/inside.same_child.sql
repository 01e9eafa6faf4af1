-- Every entry that is one child.
create or replace function inside.same_child(the_child uuid) returns uuid[] language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  return array(
    with recursive same(id) as (
      select the_child
      union
      select case when m.kept_id = same.id then m.merged_id else m.kept_id end
      from same join public.child_merge m on same.id in (m.kept_id, m.merged_id) and m.undone_at is null)
    select id from same order by id);
end $$;
revoke all on function inside.same_child from public, hearth_app, hearth_service;
