-- Who adds to what a step is about. An ask is answered by whoever hears it, a measure signed by whoever signs for it.
create or replace function app.adds_to_matter(the_about text, the_id uuid, the_incident uuid, the_child uuid, the_kind text) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return case the_about
      when 'incident' then app.adds_to_incident(the_incident)
      when 'young-persons-ask' then app.hears_ask(the_id)
      when 'restraint' then app.signs_restraint(the_id)
      else false end
    or app.adds(the_child, the_kind) or app.asks_for_myself(the_child, the_about);
end $$;
revoke all on function app.adds_to_matter from public, hearth_app, hearth_service;
grant execute on function app.adds_to_matter to hearth_app;
