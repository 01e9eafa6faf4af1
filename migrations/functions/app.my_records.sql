-- What was written about me: that it is there, what kind of thing, by whom. Never the text, and nobody else in it.
create or replace function app.my_records()
returns table (id uuid, occurred_on date, kinds text[], author_name text, author_job text, setting_id uuid, setting_name text,
  signed_at timestamptz, police boolean, staff_wrote_my_words boolean)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select i.id, i.occurred_on,
      (select array_agg(c.kind order by c.ordinal) from conduct c where c.incident_id = i.id),
      p.name, app.job_of(i.author_id, i.setting_id, i.child_id, i.occurred_on), i.setting_id, s.name, i.signed_at,
      i.police_contact is not null and i.police_contact <> 'null'::jsonb,
      exists (select 1 from account a where a.incident_id = i.id and a.words is not null
        and not exists (select 1 from young_person y where y.person_id = a.taken_by))
    from incident i join person_account p on p.id = i.author_id join setting s on s.id = i.setting_id
    where i.child_id = any (array(select app.my_child_ids()))
    order by i.occurred_on desc, i.id;
end $$;
revoke all on function app.my_records from public, hearth_app, hearth_service;
grant execute on function app.my_records to hearth_app;
