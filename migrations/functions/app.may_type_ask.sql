-- Whether the visitor may type this for the child: they work with them, and it is not to be kept from themselves.
create or replace function app.may_type_ask(the_child uuid, the_kept text[]) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return app.is_staff() and app.works_with(the_child) and not exists (
    select 1 from asks_inside.ask_is_about(the_child, the_kept) k(id) where k.id = any (array(select app.acts_for())));
end $$;
revoke all on function app.may_type_ask from public, hearth_app, hearth_service;
grant execute on function app.may_type_ask to hearth_app;
