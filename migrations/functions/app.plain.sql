-- A name as it is compared: small letters, no accents, no apostrophes, one space between words; a hyphen parts two.
create or replace function app.plain(the_text text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(
    lower(translate(regexp_replace(normalize(the_text, NFKD), '[\u0300-\u036f''`\u2018\u2019\u02bc]', '', 'g'),
      'łŁøØđĐðÐıħĦ', 'lLoOdDdDihH')),
    '[-\s.,;:/\\()"\u2010-\u2015]+', ' ', 'g'))
$$;
revoke all on function app.plain from public, hearth_app, hearth_service;
grant execute on function app.plain to hearth_app, hearth_service;
