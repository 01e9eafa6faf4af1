-- The adults who agreed to the visitor's account, or the one who opened it when one was enough.
create or replace function app.who_opened_mine() returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return (select coalesce(
      (select string_agg(p.name, ' and ' order by g.agreed_at) from young_account_agreement g
        join person_account p on p.id = g.person_id where g.act_id = y.act_id),
      (select p.name from person_account p where p.id = y.opened_by))
    from young_person y where y.person_id = app.person_id());
end $$;
revoke all on function app.who_opened_mine from public, hearth_app, hearth_service;
grant execute on function app.who_opened_mine to hearth_app;
