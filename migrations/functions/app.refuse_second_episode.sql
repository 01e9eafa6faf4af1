-- One absence at a time: a second is refused, whoever opens it and when.
create or replace function app.refuse_second_episode() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('missing ' || new.child_id::text, 0));
  if exists (
    select 1 from missing_episode e where e.child_id = new.child_id and e.id <> new.id
      and not exists (select 1 from missing_found f where f.episode_id = e.id)) then
    raise exception 'an absence of this child is open' using errcode = '23505';
  end if;
  return new;
end $$;
revoke all on function app.refuse_second_episode from public, hearth_app, hearth_service;
grant execute on function app.refuse_second_episode to hearth_app;
