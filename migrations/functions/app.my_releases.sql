-- The texts that the young person asked for: what they read, how it stands and why. Never the masks, nor who checked.
create or replace function app.my_releases() returns table (
  id uuid, source text, source_id uuid, asked_at timestamptz, due_at timestamptz, state text, masked_words text,
  reason text, checked_at timestamptz)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select t.id, t.source, t.source_id, t.asked_at, t.due_at, t.state, t.masked_words,
      case when t.state = 'withheld' then t.reason end, t.checked_at
    from text_release t where t.child_id = any (array(select app.my_child_ids())) order by t.asked_at desc, t.id;
end $$;
revoke all on function app.my_releases from public, hearth_app, hearth_service;
grant execute on function app.my_releases to hearth_app;
