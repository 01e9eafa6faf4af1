-- How many steps somebody has to do, for themselves and for those they stand in for: what the menu says beside "My work".
create or replace function app.open_work(the_person uuid) returns integer language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (
    select count(*) from step s
    where s.owner_id = any (array(select the_person union all select inside.stands_in(the_person)))
      and s.state in ('proposed', 'accepted') and not s.by_matter);
end $$;
revoke all on function app.open_work from public, hearth_app, hearth_service;
grant execute on function app.open_work to hearth_service;
