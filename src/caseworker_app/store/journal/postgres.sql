-- The journal's fixed part on PostgreSQL: staging tables, closing, recording, disposal. Run by the owner after each migration.
create unlogged table if not exists caseworker.journal_stage (
  xact xid8 not null, n bigint generated always as identity, operation uuid, station text not null, object_type text not null,
  object uuid not null, case_id uuid, kind text, about bigint, sign text not null, line text not null);
create index if not exists journal_stage_xact on caseworker.journal_stage (xact);
create unlogged table if not exists caseworker.journal_open (xact xid8 primary key);

create or replace function caseworker.chain_step(state bytea, start bytea, item text) returns bytea language sql immutable
  set search_path = pg_catalog
  return sha256(coalesce(state, start) || convert_to(item, 'UTF8'));
create or replace aggregate caseworker.chain(bytea, text) (sfunc = caseworker.chain_step, stype = bytea);

-- Runs at commit, when every row lock is already held: the tip is the last lock, so it closes no circle, and who holds it
-- waits for nobody's program. Behind a large import one waits for it, with all that one has done, rather than be refused.
create or replace function caseworker.journal_close() returns trigger language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp set enable_seqscan = off set jit = off set lock_timeout = '60s' as $body$
declare
  me xid8 := pg_current_xact_id();
  bulk boolean := coalesce(current_setting('caseworker.bulk', true), '') = 'on';
  fresh uuid := gen_random_uuid();
  at bigint;
  tip journal_tip;
  final record;
begin
  delete from journal_open where xact = me;
  select * into tip from journal_tip for update;
  at := extract(epoch from clock_timestamp()) * 1000000;
  with gone as (
    delete from journal_stage where xact = me returning *
  ), entry as materialized (
    select min(n) as n, coalesce(operation, fresh) as operation, min(station) as station, object_type, object,
      (array_agg(case_id) filter (where case_id is not null))[1] as case_id, max(about) as about,
      coalesce(kind, case when bool_and(sign = '+') then 'create' when bool_and(sign = '-') then 'delete' else 'change' end) as kind,
      not (bulk and bool_and(sign = '+')) as keep,
      '[' || string_agg(line, ',' order by line collate "C") || ']' as body,
      uuid_send(gen_random_uuid()) as salt
    from gone group by operation, object_type, object, gone.kind
  ), placed as materialized (
    select tip.number + row_number() over (order by n) as number, e.*, sha256(salt || convert_to(body, 'UTF8')) as digest
    from entry e
  ), head as (
    insert into journal (number, at, actor, station, operation, kind, case_id, object_type, object, about, digest, hash)
    select number, at, session_user, station, operation, kind, case_id, object_type, object, about, digest,
      chain(tip.hash, '[' || number || ',' || at || ',' || to_json(session_user::text) || ',' || to_json(station) || ',"'
        || operation || '","' || kind || '",' || coalesce('"' || case_id || '"', 'null') || ',"' || object_type || '","'
        || object || '",' || coalesce(about::text, 'null') || ',"' || encode(digest, 'hex') || '"]') over (order by number)
    from placed returning number, hash
  ), kept as (
    insert into journal_payload (number, salt, body) select number, salt, case when keep then body end from placed
  )
  select number, hash into final from head order by number desc limit 1;
  if found then
    update journal_tip set number = final.number, hash = final.hash;
    perform pg_notify('caseworker', final.number::text);
  end if;
  return null;
end $body$;
drop trigger if exists journal_close on caseworker.journal_open;
create constraint trigger journal_close after insert on caseworker.journal_open deferrable initially deferred
  for each row execute function caseworker.journal_close();

-- An entry that no row change makes: a refused attempt, a conflict, a settlement. Attributed like any other.
create or replace function caseworker.journal_record(operation uuid, kind text, object_type text, object uuid, case_id uuid,
  about bigint, line text) returns void language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  if kind not in ('conflict', 'settled', 'refused') then
    raise exception 'kind % is not for clients', kind using errcode = '42501';
  end if;
  perform line::json;
  insert into journal_stage (xact, operation, station, object_type, object, case_id, kind, about, sign, line)
  values (pg_current_xact_id(), operation, left(coalesce(current_setting('caseworker.station', true), ''), 100),
    object_type, object, case_id, kind, about, '!', line);
  insert into journal_open values (pg_current_xact_id()) on conflict do nothing;
end $body$;

-- True only while a disposal of this transaction is under way; the mark is a row, which no client can write.
create unlogged table if not exists caseworker.journal_disposing (xact xid8 primary key);
create or replace function caseworker.disposing() returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  return exists (select from caseworker.journal_disposing d where d.xact = pg_current_xact_id_if_assigned());

create or replace function caseworker.append_only() returns trigger language plpgsql as $body$
begin raise exception '% is append-only', tg_table_name using errcode = '42501'; end $body$;
drop trigger if exists fixed on caseworker.journal;
drop trigger if exists fixed_whole on caseworker.journal;
drop trigger if exists fixed on caseworker.journal_payload;
drop trigger if exists fixed_whole on caseworker.journal_payload;
create trigger fixed before update or delete on caseworker.journal
  for each row execute function caseworker.append_only();
create trigger fixed_whole before truncate on caseworker.journal
  for each statement execute function caseworker.append_only();
create trigger fixed before update on caseworker.journal_payload
  for each row execute function caseworker.append_only();
create trigger fixed_whole before truncate on caseworker.journal_payload
  for each statement execute function caseworker.append_only();
