-- The homes that go by these words or this number of Ofsted, for whoever says where this child lives.
create or replace function app.homes_to_move_to(the_child uuid, the_words text, most integer) returns table (
  setting_id uuid, organisation_id uuid, organisation_name text, name text, kind text, registration text,
  host_authority_id uuid, host_name text, host_code text)
language sql stable security definer rows 20 set search_path = public, app, pg_temp as $$
  select s.id, o.id, o.name, s.name, s.kind, s.registration, h.id, h.name, h.gss_code
  from setting s join organisation o on o.id = s.organisation_id left join organisation h on h.id = s.host_authority_id
  where app.adds(the_child, 'home') and the_words <> '' and s.closed_on is null
    and (s.id::text = the_words or s.urn = the_words or strpos(lower(s.name), lower(the_words)) > 0)
  order by s.name, s.id limit most
$$;
revoke all on function app.homes_to_move_to from public, hearth_app, hearth_service;
grant execute on function app.homes_to_move_to to hearth_app;
