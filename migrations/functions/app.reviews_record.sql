create or replace function app.reviews_record(the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return not app.is_sealed_from_me(the_child) and exists (select 1 from child c where c.id = the_child
    and c.responsible_authority_id = any (array(select app.serves_as('information-governance'))));
end $$;
revoke all on function app.reviews_record from public, hearth_app, hearth_service;
grant execute on function app.reviews_record to hearth_app;
