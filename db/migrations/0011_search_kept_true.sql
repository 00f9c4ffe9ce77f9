-- What makes the tables of 0010: how text is compared, which spellings a term has, and triggers that keep both true.

-- Text as it is compared: small letters without accents, words parted by single blanks; `+` and `#` belong to words.
create function search_key(given text) returns text language sql immutable strict parallel safe as $$
  select btrim(regexp_replace(regexp_replace(
    replace(lower(normalize(regexp_replace(normalize(given, NFKD), '[\u0300-\u036f]', '', 'g'), NFC)), '&', ' and '),
    '[.''’]', '', 'g'), '[^[:alnum:]+#]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- The stem of each word of a key, in order; a word the dictionary leaves out stands for itself.
create function search_stems(key text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(coalesce((ts_lexize('pg_catalog.english_stem', word))[1], word) order by place), '{}')
  from unnest(string_to_array(key, ' ')) with ordinality as w(word, place)
$$;
--> statement-breakpoint
create function search_vector(key text, stems text[]) returns tsvector language sql immutable strict parallel safe as $$
  select array_to_tsvector(string_to_array(key, ' ') || stems)
$$;
--> statement-breakpoint
-- All words of a key, each in any form or as the beginning of a longer one. Words that say little are left out, unless
-- there are no others; a word of one letter is itself only, but for the last, which may still be being typed.
create function search_query(key text) returns tsquery language sql immutable strict parallel safe as $$
  with word as (
    select word, place, (search_stems(key))[place] as stem, count(*) over () as words,
      word = any ('{a,an,and,as,at,by,for,in,my,of,on,or,the,to,with,job,jobs,career,careers}') as says_little
    from unnest(string_to_array(key, ' ')) with ordinality as w(word, place)
  ), kept as (
    select * from word where not says_little or not exists (select 1 from word where not says_little)
  )
  select coalesce(string_agg(
    case when length(word) > 1 or (place = words and words > 1)
      then '(' || quote_literal(stem) || '|' || quote_literal(word) || ':*)' else quote_literal(word) end,
    '&' order by place), '')::tsquery
  from kept
$$;
--> statement-breakpoint
-- The key itself, and what it may stand for: words written short in full, words of rank left out. `cost` says how far
-- from what was typed; at most twenty.
create function search_variants(given text) returns table (key text, cost real) language plpgsql stable strict as $$
declare
  known text[] := array[given];
  costs real[] := array[0];
  synonym record;
  other text;
begin
  for synonym in
    select typed, means from search_synonyms where position(' ' || typed || ' ' in ' ' || given || ' ') > 0
    order by means = '', length(typed) desc, typed, means
  loop
    for i in 1 .. cardinality(known) loop
      other := btrim(replace(replace(' ' || known[i] || ' ', ' ' || synonym.typed || ' ', ' ' || synonym.means || ' '), '  ', ' '));
      continue when other = '' or other = any (known) or cardinality(known) >= 20;
      known := known || other;
      costs := costs || (costs[i] + case when synonym.means = '' then 0.6 else 0.2 end)::real;
    end loop;
  end loop;
  return query select * from unnest(known, costs);
end $$;
--> statement-breakpoint
-- The spellings in one term: `RN (Registered Nurse)` is both, `Data Scientist / Data Engineer` too, and itself whole.
create function search_spellings(term text) returns setof text language plpgsql immutable strict parallel safe as $$
begin
  if term !~ '[(/]' then
    return query select search_key(term) where search_key(term) <> '';
    return;
  end if;
  return query select distinct key from (
    select search_key(term) as key
    union all
    select search_key(part) from regexp_split_to_table(regexp_replace(term, '\([^)]*\)', ' ', 'g'), '\s/\s') part
    union all
    select search_key(m[1]) from regexp_matches(term, '\(([^)]*)\)', 'g') m
  ) spelling where key <> '';
end $$;
--> statement-breakpoint

-- Kept true: each function writes anew what is found of the things it is given ------------------------------------------
create function sync_occupation_terms(codes text[]) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from search_terms where subject = 'occupation' and reference = any (codes);
  with named as (
    select code, title as term, 'name' as origin, 1 as place from occupations where code = any (codes)
    union all select t.code, t.title, 'reported', 2 from occupation_titles t where t.code = any (codes)
    union all select r.code, r.title, 'reading', 3 from title_readings r where r.code = any (codes)
  ), term as (
    select distinct on (n.code, key) n.*, key,
      -- Codes behind a point share the employment of the whole: that one comes first.
      greatest(0, ln(coalesce(o.employment, 0) + 1) / 16.2 - case when o.code like '%.00' then 0 else 0.08 end) as size
    from named n join occupations o using (code), search_spellings(n.term) key
    order by n.code, key, n.place, n.term
  ), spelled as materialized (
    select *, search_stems(key) as stems from term
  )
  insert into search_terms (subject, reference, term, origin, key, stems, words, size)
  select 'occupation', code, term, origin, key, array_to_string(stems, ' '), search_vector(key, stems), size from spelled;
$$;
--> statement-breakpoint
create function sync_credential_terms(ids uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from search_terms where subject = 'credential' and reference = any (ids::text[]);
  delete from own_search_terms where subject = 'credential' and reference = any (ids::text[]);
  with named as (
    select id, owner_id, status, name as term, 1 as place from credentials where id = any (ids)
    union all select id, owner_id, status, abbreviation, 2 from credentials where id = any (ids) and abbreviation is not null
    union all select id, owner_id, status, concat_ws(' ', abbreviation, name, provider), 3 from credentials where id = any (ids)
  ), term as (
    select distinct on (id, key) id::text as reference, owner_id, term, key,
      case when owner_id is not null then 1 when status = 'retired' then 0.2 else 0.6 end as size
    from named, search_spellings(term) key
    where place < 3 or key = search_key(term)
    order by id, key, place
  ), spelled as materialized (
    select *, search_stems(key) as stems from term
  ), public_ones as (
    insert into search_terms (subject, reference, term, origin, key, stems, words, size)
    select 'credential', reference, term, 'name', key, array_to_string(stems, ' '), search_vector(key, stems), size
    from spelled where owner_id is null
  )
  insert into own_search_terms (owner_id, subject, reference, term, origin, key, stems, words, size)
  select owner_id, 'credential', reference, term, 'name', key, array_to_string(stems, ' '), search_vector(key, stems), size
  from spelled where owner_id is not null;
$$;
--> statement-breakpoint
create function sync_family_terms(slugs text[]) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from search_terms where subject = 'family' and reference = any (slugs);
  with named as (
    select slug, name || ' ladder' as term, null::smallint as level, null::text[] as tracks from job_families where slug = any (slugs)
    union all select family, title, level::smallint, array_agg(track order by track) from ladder_rungs
      where family = any (slugs) group by family, title, level
  ), term as (
    select distinct on (slug, key) n.*, key from named n join job_families f using (slug), search_spellings(n.term) key
    order by slug, key, level nulls first, term
  ), spelled as materialized (
    select *, search_stems(key) as stems from term
  )
  insert into search_terms (subject, reference, term, origin, key, stems, words, size, level, tracks)
  select 'family', slug, term, 'name', key, array_to_string(stems, ' '), search_vector(key, stems), 0.75, level, tracks from spelled;
$$;
--> statement-breakpoint
create function sync_ladder_terms(ids uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
  delete from search_terms where subject = 'ladder' and reference = any (ids::text[]);
  delete from own_search_terms where subject = 'ladder' and reference = any (ids::text[]);
  with named as (
    select id, name as term, null::smallint as level, null::text[] as tracks from ladders where id = any (ids)
    union all select ladder_id, title, level::smallint, array_agg(track order by track) from ladder_steps
      where ladder_id = any (ids) group by ladder_id, title, level
  ), term as (
    select distinct on (n.id, key) n.*, l.owner_id, key from named n join ladders l using (id), search_spellings(n.term) key
    order by n.id, key, level nulls first, term
  ), spelled as materialized (
    select *, search_stems(key) as stems from term
  ), public_ones as (
    insert into search_terms (subject, reference, term, origin, key, stems, words, size, level, tracks)
    select 'ladder', id::text, term, 'name', key, array_to_string(stems, ' '), search_vector(key, stems), 0.7, level, tracks
    from spelled where owner_id is null
  )
  insert into own_search_terms (owner_id, subject, reference, term, origin, key, stems, words, size, level, tracks)
  select owner_id, 'ladder', id::text, term, 'name', key, array_to_string(stems, ' '), search_vector(key, stems), 1, level, tracks
  from spelled where owner_id is not null;
$$;
--> statement-breakpoint
-- After public terms were added: their new words, in order, so that two who add the same ones wait for each other instead
-- of locking up; and the text indexes are put in order at once rather than at the next vacuum.
create function search_terms_settle() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into search_words
  select distinct typed from added, unnest(string_to_array(key, ' ')) typed
  where length(typed) between 3 and 40 and typed ~ '^[[:alpha:]]+$' and not exists (select 1 from search_words where word = typed)
  order by typed on conflict do nothing;
  perform gin_clean_pending_list('search_terms_words_idx'), gin_clean_pending_list('search_terms_key_idx'),
    gin_clean_pending_list('search_words_like_idx');
  return null;
end $$;
--> statement-breakpoint
create trigger search_terms_settle after insert on search_terms referencing new table as added
  for each statement execute function search_terms_settle();
--> statement-breakpoint
-- One trigger function for all: `tg_argv` names what to write anew and the column that says of which things. A change of
-- many rows is one statement and is answered once.
create function search_follows() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  case tg_op
    when 'INSERT' then execute format('select %I((select array_agg(distinct %I) from after_it))', tg_argv[0], tg_argv[1]);
    when 'DELETE' then execute format('select %I((select array_agg(distinct %I) from before_it))', tg_argv[0], tg_argv[1]);
    when 'UPDATE' then execute format(
      'select %I((select array_agg(distinct one) from (select %2$I as one from before_it union select %2$I from after_it) both_of))',
      tg_argv[0], tg_argv[1]);
  end case;
  return null;
end $$;
--> statement-breakpoint
do $$
declare followed record;
begin
  for followed in select * from (values
      ('occupations', 'sync_occupation_terms', 'code'), ('occupation_titles', 'sync_occupation_terms', 'code'),
      ('title_readings', 'sync_occupation_terms', 'code'), ('credentials', 'sync_credential_terms', 'id'),
      ('job_families', 'sync_family_terms', 'slug'), ('ladder_rungs', 'sync_family_terms', 'family'),
      ('ladders', 'sync_ladder_terms', 'id'), ('ladder_steps', 'sync_ladder_terms', 'ladder_id')) f(relation, syncs, of_column) loop
    execute format('create trigger search_follows_insert after insert on %I referencing new table as after_it
      for each statement execute function search_follows(%L, %L)', followed.relation, followed.syncs, followed.of_column);
    execute format('create trigger search_follows_delete after delete on %I referencing old table as before_it
      for each statement execute function search_follows(%L, %L)', followed.relation, followed.syncs, followed.of_column);
    execute format('create trigger search_follows_update after update on %I referencing old table as before_it new table as after_it
      for each statement execute function search_follows(%L, %L)', followed.relation, followed.syncs, followed.of_column);
  end loop;
end $$;
--> statement-breakpoint
revoke execute on function sync_occupation_terms(text[]), sync_credential_terms(uuid[]), sync_family_terms(text[]),
  sync_ladder_terms(uuid[]), search_terms_settle(), search_follows() from public;
--> statement-breakpoint

-- Who sees what --------------------------------------------------------------------------------------------------------
do $$
declare t text;
begin
  foreach t in array array['search_terms','own_search_terms','search_words','search_synonyms','title_readings'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy owner_all on %I to app_owner using (true) with check (true)', t);
    execute format('grant select on %I to app_web', t);
  end loop;
  foreach t in array array['search_terms','search_words','search_synonyms','title_readings'] loop
    execute format('create policy facts_read on %I for select to app_web using (true)', t);
  end loop;
end $$;
--> statement-breakpoint
create policy own_search_terms_read on own_search_terms for select to app_web using (owner_id = (select app_uid()));
--> statement-breakpoint

-- What is there already ------------------------------------------------------------------------------------------------
select sync_occupation_terms(array(select code from occupations)), sync_credential_terms(array(select id from credentials)),
  sync_family_terms(array(select slug from job_families)), sync_ladder_terms(array(select id from ladders));
