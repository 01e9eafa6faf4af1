create or replace function app.keep_release() returns trigger language plpgsql security definer set search_path = public, app, pg_temp as $$
begin if tg_op <> 'INSERT' and app.is_destroying() then return coalesce(new, old); end if;
  insert into text_release_event (id, release_id, event, masked_words, masks, reason, person_id, happened_at)
  values (gen_random_uuid(), new.id, case when old.state = 'released' then 'taken-back' else new.state end,
    new.masked_words, new.masks, new.reason, new.checked_by, new.checked_at);
  -- What somebody had to do is done, whoever of those who may has done it.
  perform inside.settle_about('text-release', new.id, case new.state
    when 'released' then 'The text was checked and given out.' else 'The text is not given out: the reason stands with it.' end);
  return null;
end $$;
revoke all on function app.keep_release from public, hearth_app, hearth_service;
grant execute on function app.keep_release to hearth_app;
