-- Asks for a text, for oneself or for the child one sees this kind of fact of. One that waits is not asked for twice.
-- Null when there is no such text, or it is not theirs to ask for.
create or replace function app.ask_release(the_id uuid, the_child uuid, the_source text, the_source_id uuid, the_due timestamptz)
returns uuid language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  the_kind text;
  whose uuid;
  found_id uuid;
begin
  -- Written under another entry that turned out to be the same young person, it is theirs as well.
  select r.fact_kind, r.child_id into the_kind, whose from app.releasable(the_source, the_source_id) r
  where r.child_id = the_child or (app.is_me(the_child) and r.child_id = any (array(select app.my_child_ids())));
  if the_kind is null then return null; end if;
  select t.id into found_id from text_release t
  where t.source = the_source and t.source_id = the_source_id and t.state in ('asked', 'released')
  order by t.asked_at desc limit 1;
  if found_id is not null then return found_id; end if;
  insert into text_release (id, child_id, fact_kind, source, source_id, asked_by, asked_at, due_at)
  values (the_id, whose, the_kind, the_source, the_source_id, app.person_id(), app.now(), the_due)
  on conflict (source, source_id) where state = 'asked' do nothing;
  if not found then
    select t.id into found_id from text_release t
    where t.source = the_source and t.source_id = the_source_id and t.state = 'asked';
    return found_id;
  end if;
  insert into text_release_event (id, release_id, event, person_id, happened_at)
  values (md5(the_id || ' asked')::uuid, the_id, 'asked', app.person_id(), app.now());
  return the_id;
end $$;
revoke all on function app.ask_release from public, hearth_app, hearth_service;
grant execute on function app.ask_release to hearth_app;
