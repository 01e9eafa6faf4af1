-- A name as it is compared: small letters, no accents, no apostrophes of any kind, no vowel marks and no stretching of Arabic, one
-- letter for those that Arabic writes in several ways (alef, ya, ta marbuta), one space between words; a hyphen parts two.
create or replace function app.plain(the_text text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(
    replace(replace(replace(lower(translate(regexp_replace(normalize(translate(the_text, E'\u00b4\u2032\uff40', ''''''''), NFKD),
      '[\u0300-\u036f''`\u02b9-\u02bf\u2018-\u201b\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u2060\ufeff]', '', 'g'),
      E'łŁøØđĐðÐıħĦ\u0671\u0649\u06cc\u0629\u06c1\u06be\u06d5\u06a9', E'lLoOdDdDihH\u0627\u064a\u064a\u0647\u0647\u0647\u0647\u0643')),
      'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'),
    '[-\s.,;:/\\()"\u2010-\u2015]+', ' ', 'g'))
$$;
revoke all on function app.plain from public, hearth_app, hearth_service;
grant execute on function app.plain to hearth_app, hearth_service;
-- What is kept for the search is worked out anew for the names that are now compared otherwise.
update child set given_name = given_name
where names is distinct from app.names_of(given_name, family_name, nullif(btrim(coalesce(known_as, '') || ' ' || other_names), ''));
