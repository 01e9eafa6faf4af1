-- The organisations whose rota the visitor keeps: what app.keeps_rota says of one.
create or replace function app.rotas_kept() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select m.organisation_id from membership m
    where m.person_id = app.person_id() and m.role in (
        'administrator', 'registered-manager', 'supervising-social-worker', 'duty-officer', 'commissioner')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.rotas_kept from public, hearth_app, hearth_service;
grant execute on function app.rotas_kept to hearth_app;
