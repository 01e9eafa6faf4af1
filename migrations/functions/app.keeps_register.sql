-- Whether the visitor keeps the register: an administrator of an authority. Each changes their own organisation, and
-- those that have no administrator of their own.
create or replace function app.keeps_register() returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from app.serves_as('administrator') s join organisation o on o.id = s and o.kind = 'local-authority');
end $$;
revoke all on function app.keeps_register from public, hearth_app, hearth_service;
grant execute on function app.keeps_register to hearth_app;
