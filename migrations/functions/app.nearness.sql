-- How near a word is to what a child is called: 0 the same, 1 the beginning, 2 inside it or of the same sound,
-- 3 written much alike, null none of these.
create or replace function app.nearness(the_names text, the_sounds text, word text, sound text, swaps text[]) returns integer
language sql immutable parallel safe as $$
  select case
    when strpos(the_names, ' ' || word || ' ') > 0 then 0
    when strpos(the_names, ' ' || word) > 0 then 1
    when length(word) > 1 and strpos(the_names, word) > 0 then 2
    when length(sound) > 1 and strpos(the_sounds, ' ' || sound || ' ') > 0 then 2
    when strict_word_similarity(word, the_names) >= 0.25 then 3
    when length(word) > 2 and the_names like any (swaps) then 3 end
$$;
revoke all on function app.nearness from public, hearth_app, hearth_service;
grant execute on function app.nearness to hearth_app, hearth_service;
