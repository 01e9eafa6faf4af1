-- Says which columns of a list are ours, and which words mean that a home may be used.
create or replace function app.map_provider_list(the_list uuid, the_mapping jsonb, the_active text) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  update provider_list l set mapping = the_mapping, active_words = the_active
  where l.id = the_list and l.taken_at is null and l.authority_id = any ((select app.keeps_providers_for())::uuid[])
    and not exists (select 1 from jsonb_each_text(the_mapping) m where m.value <> '' and not m.value = any (l.header));
  return found;
end $$;
revoke all on function app.map_provider_list from public, hearth_app, hearth_service;
grant execute on function app.map_provider_list to hearth_app;
