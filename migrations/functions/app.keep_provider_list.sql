-- Keeps a list of providers as it was uploaded; a list of the authority that still waits makes room.
create or replace function app.keep_provider_list(the_id uuid, the_authority uuid, the_header text[], the_lines jsonb) returns boolean
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not the_authority = any ((select app.keeps_providers_for())::uuid[]) or jsonb_array_length(the_lines) > 20000 then return false; end if;
  perform pg_advisory_xact_lock(hashtextextended('providers ' || the_authority, 0));
  delete from provider_list_line n using provider_list l where n.list_id = l.id and l.authority_id = the_authority;
  delete from provider_list l where l.authority_id = the_authority and l.taken_at is null;
  insert into provider_list (id, authority_id, header, active_words, lines, uploaded_by, uploaded_at)
  values (the_id, the_authority, the_header, coalesce((
    select l.active_words from provider_list l where l.authority_id = the_authority order by l.uploaded_at desc limit 1), 'Active'),
    jsonb_array_length(the_lines), app.person_id(), app.now());
  insert into provider_list_line (list_id, line, cells)
  select the_id, n.line, array(select jsonb_array_elements_text(n.cells)) from jsonb_array_elements(the_lines) with ordinality n(cells, line);
  return true;
end $$;
revoke all on function app.keep_provider_list from public, hearth_app, hearth_service;
grant execute on function app.keep_provider_list to hearth_app;
