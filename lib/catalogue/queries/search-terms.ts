import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { SearchSubject, TermOrigin } from "@/db/schema";
import type { CredentialKind } from "@/lib/catalogue/domain/catalogue-entry";
import type { LikeWord } from "@/lib/catalogue/domain/correct-words";
import type { AskedText } from "@/lib/catalogue/domain/fewer-words";
import type { DataStatus } from "@/lib/catalogue/domain/occupation-facts";
import type { SearchHit } from "@/lib/catalogue/domain/search-hit";

/** From here on trigrams count as the same text spelled otherwise. */
const SIMILAR = 0.45;
/** Lifts those above whatever has only some of the words. */
const ALIKE = 10;
/** What each doubling (by e) of the texts that answer adds: an occupation that many of its titles speak for. */
const MORE = sql`0.05::float8`;

/** Public terms by their indexes, a person's own by their owner; the same columns of both. */
const terms = sql`(
  select subject, reference, term, origin, key, stems, words, size, level, tracks, false as is_own
  from search_terms
  union all
  select subject, reference, term, origin, key, stems, words, size, level, tracks, true
  from own_search_terms where owner_id = (select app_uid()))`;

/**
 * How well a term answers: whole, whole but for endings, its beginning, a phrase of it, or all its words somewhere; less
 * what was read into the typed text. Between equals its own name, a short text and a large occupation win.
 */
const score = sql`
  case when t.key = a.key then 5 when t.stems = a.stems then 4.8::float8
    when starts_with(t.key, a.key || ' ') then 4 when starts_with(t.key, a.key) then 3.5::float8
    when position(' ' || a.stems || ' ' in ' ' || t.stems || ' ') > 0 then 3 else 2 end
  - a.cost + case when t.level is not null then 0::float8 when t.origin = 'name' then 0.3::float8
      when t.origin = 'reported' then 0 when t.key = a.key then 0.2::float8 else -0.2::float8 end
  + 0.5::float8 * (t.size + least(1::float8, length(a.key)::float8 / length(t.key)))`;

type FoundRow = {
  subject: SearchSubject;
  reference: string;
  term: string;
  key: string;
  rank: number;
  origin: TermOrigin;
  level: number | null;
  tracks: string[] | null;
  is_own: boolean;
  title: string;
  group: string | null;
  data_status: DataStatus | null;
  credential: CredentialKind | null;
  abbreviation: string | null;
  provider: string | null;
  family: string | null;
};

/** The best term of each thing, best things first, with what is shown of them. */
const bestOf = (scored: SQL, limit: number) => sql`
  , scored as (${scored}
  ), best as (
    select distinct on (subject, reference) *,
      score + case when subject = 'occupation' then ${MORE} * ln((count(*) over (partition by subject, reference))::float8) else 0 end as rank
    from scored order by subject, reference, score desc, level nulls first, term
  ), top as (
    select * from best order by rank desc, subject, reference limit ${limit}
  )
  select top.subject, top.reference, top.term, top.key, top.rank, top.origin, top.level, top.tracks, top.is_own,
    coalesce(o.title, c.name, l.name, f.name || ' ladder') as title, o.soc_major_title as "group",
    o.data_status,
    c.kind as credential, c.abbreviation, c.provider, coalesce(l.family, f.slug) as family
  from top
  left join occupations o on o.code = case when top.subject = 'occupation' then top.reference end
  left join credentials c on c.id = case when top.subject = 'credential' then top.reference::uuid end
  left join ladders l on l.id = case when top.subject = 'ladder' then top.reference::uuid end
  left join job_families f on f.slug = case when top.subject = 'family' then top.reference end
  order by top.rank desc, top.subject, top.reference`;

/** What is asked for, with what it may stand for. */
const askedFor = (asked: readonly AskedText[]) => sql`asked as materialized (
    select v.key, min(v.cost + given.cost) as cost, search_query(v.key) as query,
      array_to_string(search_stems(v.key), ' ') as stems
    from unnest(
        ${sql.param(asked.map(({ text }) => text))}::text[],
        ${sql.param(asked.map(({ cost }) => cost))}::float8[]) given(text, cost),
      search_variants(search_key(given.text)) v
    group by v.key
  )`;

const answering = sql`select t.*, ${score} as score from asked a join ${terms} t on t.words @@ a.query`;

/** Finds what has all words of one of the texts, or of what they may stand for. */
export const termsQuery = (asked: readonly AskedText[], limit: number): SQL =>
  sql`with ${askedFor(asked)} ${bestOf(answering, limit)}`;

/** Finds what is spelled much like the text as a whole, and after it what has the words of one of the texts. */
export const nearQuery = (text: string, asked: readonly AskedText[], limit: number): SQL => sql`
  with ${askedFor(asked)}, typed as materialized (select search_key(${text}) as key)
  ${bestOf(
    sql`
      select t.*, similarity(t.key, typed.key) + 0.1::float8 * t.size + ${ALIKE} as score
      from typed join ${terms} t on t.key % typed.key
      where similarity(t.key, typed.key) >= ${SIMILAR}
      union all ${answering}`,
    limit,
  )}`;

export async function findTerms(tx: Database, asked: readonly AskedText[], limit: number) {
  const { rows } = await tx.execute<FoundRow>(termsQuery(asked, limit));
  return rows.map(asHit);
}

/** The hits, and how the best of them is spelled where it is spelled like the key. */
export async function findNear(
  tx: Database,
  key: string,
  { asked, limit }: { asked: readonly AskedText[]; limit: number },
) {
  const { rows } = await tx.execute<FoundRow>(nearQuery(key, asked, limit));
  const [first] = rows;
  return { hits: rows.map(asHit), spelled: first && first.rank >= ALIKE ? first.key : null };
}

/** The text as it is compared, and words of the catalogue that look like those of it that are unknown. */
export async function findLikeWords(tx: Database, text: string) {
  const { rows } = await tx.execute<{ key: string; likes: LikeWord[] | null }>(sql`
    with asked as materialized (select search_key(${text}) as key)
    select a.key, (
      select json_agg(json_build_object('typed', typed.word, 'word', near.word, 'uses', near.uses))
      from unnest(string_to_array(a.key, ' ')) typed(word), lateral (
        select w.word, (
          select count(*) from search_terms t where t.words @@ quote_literal(w.word)::tsquery
        ) as uses
        from search_words w where w.word % typed.word
        order by similarity(w.word, typed.word) desc, w.word limit 12
      ) near
      where length(typed.word) > 2
        and not exists (select 1 from search_words w where starts_with(w.word, typed.word))
        and not exists (select 1 from search_synonyms s where s.typed = typed.word)
    ) as likes
    from asked a`);
  return { key: rows[0]?.key ?? "", likes: rows[0]?.likes ?? [] };
}

function asHit(row: FoundRow): SearchHit {
  const shared = {
    title: row.title,
    matched: row.term === row.title || row.term === row.abbreviation ? null : row.term,
    isOwn: row.is_own,
  };
  if (row.subject === "occupation")
    return {
      ...shared,
      kind: "occupation",
      code: row.reference,
      group: row.group ?? "",
      dataStatus: row.data_status ?? "none",
      isReading: row.origin === "reading",
    };
  if (row.subject === "credential")
    return {
      ...shared,
      // What was found of an entry is its own line, or its line with the issuer: both are shown anyway.
      matched: null,
      kind: "credential",
      id: row.reference,
      credential: row.credential ?? "certification",
      abbreviation: row.abbreviation,
      provider: row.provider,
    };
  return {
    ...shared,
    matched: row.level === null ? null : row.term,
    kind: "ladder",
    family: row.family ?? "",
    ladderId: row.subject === "ladder" ? row.reference : null,
    level: row.level,
    tracks: row.tracks ?? [],
  };
}
