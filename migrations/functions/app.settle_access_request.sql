create or replace function app.settle_access_request() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  if new.state in ('handed-over', 'refused', 'withdrawn') then
    perform inside.settle_about('subject-access', new.id, case new.state when 'handed-over' then 'Handed over.'
      when 'refused' then 'Refused: the reason stands with it.' else 'Withdrawn.' end);
  end if;
  return null;
end $$;
revoke all on function app.settle_access_request from public, hearth_app, hearth_service;
grant execute on function app.settle_access_request to hearth_app;
