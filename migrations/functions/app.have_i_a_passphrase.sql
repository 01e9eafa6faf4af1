create or replace function app.have_i_a_passphrase() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.me_child() is not null and exists (select 1 from credential c where c.person_id = app.person_id());
end $$;
revoke all on function app.have_i_a_passphrase from public, hearth_app, hearth_service;
grant execute on function app.have_i_a_passphrase to hearth_app;
