-- The homes that go by these words or this number of Ofsted, for whoever begins a child for an authority.
create or replace function app.homes_to_begin_in(the_words text, most integer) returns table (
  setting_id uuid, name text, kind text, organisation_name text, registration text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if the_words = '' or cardinality((select app.begins_children_for())::uuid[]) = 0 then return; end if;
  return query
    select s.id, s.name, s.kind, o.name, s.registration from setting s join organisation o on o.id = s.organisation_id
    where s.closed_on is null and (s.id::text = the_words or s.urn = the_words or strpos(lower(s.name), lower(the_words)) > 0)
    order by s.name, s.id limit most;
end $$;
revoke all on function app.homes_to_begin_in from public, hearth_app, hearth_service;
grant execute on function app.homes_to_begin_in to hearth_app;
