-- Whether the visitor may see this kind of fact about the child: the sharing agreement, asked row by row.
create or replace function app.sees(the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.is_sealed_from_me(the_child) then return false; end if;
  if app.sees_as_related(the_child, the_kind) then return true; end if;
  return app.is_opened_by_referral(the_child, the_kind);
end $$;
revoke all on function app.sees from public, hearth_app, hearth_service;
grant execute on function app.sees to hearth_app;
