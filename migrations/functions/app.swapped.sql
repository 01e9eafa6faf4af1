-- A word with two letters beside each other changed about, as patterns for names: fingers do that.
create or replace function app.swapped(the_word text) returns text[] language sql immutable parallel safe as $$
  select array_agg('% ' || replace(replace(overlay(the_word placing substr(the_word, n + 1, 1) || substr(the_word, n, 1)
    from n for 2), '%', '\%'), '_', '\_') || ' %')
  from generate_series(1, greatest(length(the_word) - 1, 1)) n
$$;
revoke all on function app.swapped from public, hearth_app, hearth_service;
grant execute on function app.swapped to hearth_app, hearth_service;
