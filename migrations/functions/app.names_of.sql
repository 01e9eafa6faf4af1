-- What a child is called, word by word between spaces, the family name first, and what is written in two words in one
-- as well: De Souza is found as desouza.
create or replace function app.names_of(given text, family text, known text) returns text language sql immutable parallel safe as $$
  select ' ' || app.plain(family || ' ' || given || coalesce(' ' || known, '')) || ' '
    || case when family ~ '\S[-\s]\S' then replace(app.plain(family), ' ', '') || ' ' else '' end
    || case when given ~ '\S[-\s]\S' then replace(app.plain(given), ' ', '') || ' ' else '' end
$$;
revoke all on function app.names_of from public, hearth_app, hearth_service;
grant execute on function app.names_of to hearth_app, hearth_service;
