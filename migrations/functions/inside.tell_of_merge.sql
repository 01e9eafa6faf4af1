-- The reviewing officer and the advocate hear at once that two entries were found to be one child.
create or replace function inside.tell_of_merge() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  insert into notice (id, child_id, about, about_id, fact_kind, kind, words, to_role, to_person_id, made_at)
  select gen_random_uuid(), l.child_id, 'child', l.child_id, 'identity', 'told', 'Someone says that two entries are the same child. Check that they are.',
    l.role, l.person_id, app.now()
  from (select distinct on (i.person_id) i.person_id, i.role, i.child_id from involvement i
    where i.child_id in (new.kept_id, new.merged_id) and i.role in ('independent-reviewing-officer', 'advocate')
      and i.person_id is distinct from app.person_id()
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) l;
  return new;
end $$;
revoke all on function inside.tell_of_merge from public, hearth_app, hearth_service;
create or replace trigger merge_is_told after insert on child_merge for each row execute function inside.tell_of_merge();
