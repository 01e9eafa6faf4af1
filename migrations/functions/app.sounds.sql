-- How words sound, roughly: their consonants, one sign for those that an ear cannot tell apart, and a first vowel.
-- Mohamed and Muhammad are one, Stephen and Steven, Catherine and Katherine, Shawn and Sean.
create or replace function app.sounds(the_words text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(
    translate(
      replace(replace(replace(replace(replace(
        regexp_replace(regexp_replace(the_words, '\m(?:[gj](?=[eiy])|dj|y(?=[aeiou]))', 'j', 'g'), 'c(?=[eiy])', 's', 'g'),
        'ph', 'f'), 'gh', ''), 'ck', 'k'), 'x', 'ks'), 'dge', 'j'),
      'cqzv', 'kksf'),
    '([a-z])\1+', '\1', 'g'), '\m[aeiouy]', 'a', 'g'), '(?<=[a-z])[aeiouyhw]+', '', 'g')
$$;
revoke all on function app.sounds from public, hearth_app, hearth_service;
grant execute on function app.sounds to hearth_app, hearth_service;
