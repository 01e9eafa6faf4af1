-- What an organisation still lacks, for its administrator.
create or replace function app.service_gaps(the_organisation uuid) returns table (gap text, about text, how_many bigint)
language plpgsql stable security definer rows 10 set search_path = public, app, pg_temp as $$
begin
  if not app.administers(the_organisation) then return; end if;
  return query select g.gap, g.about, g.how_many from inside.service_gaps(the_organisation) g;
end $$;
revoke all on function app.service_gaps from public, hearth_app, hearth_service;
grant execute on function app.service_gaps to hearth_app;
