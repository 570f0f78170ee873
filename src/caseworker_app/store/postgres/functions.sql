-- What policies ask and what only the server itself may do. `{p}` is the prefix of this database's roles; run by the owner.
create or replace function caseworker.role_prefix() returns text language sql immutable set search_path = pg_catalog
  as $$ select '{p}' $$;

create or replace function caseworker.holds_role(wanted text) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select pg_has_role(session_user, '{p}' || wanted, 'member') $$;

create or replace function caseworker.bars(wanted uuid, who text) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from barred b where b.case_id = wanted and b.person = who) $$;

create or replace function caseworker.asks(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select coalesce((select (v.rules ->> 'ask')::int <> 0 from case_ c join call_version v on v.id = c.call_version_id
    where c.id = wanted), true) $$;

-- Whether the content of a case is open to who is logged in: the question answered, no jäv by the newest answer (as the
-- view `barred` has it). Asked for every row that is read or written, so it looks once.
create or replace function caseworker.opens(wanted uuid) returns boolean language plpgsql stable security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
declare barring boolean;
begin
  select r.biased and coalesce(r.tried_outcome, '') <> 'free' into barring
    from recusal r where r.person = session_user and r.case_id = wanted order by r.answered_at desc, 1 desc limit 1;
  if found then return not barring; end if;
  return not asks(wanted);
end $body$;

create or replace function caseworker.receives(wanted uuid, kind text) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select kind = 'ansökan' and holds_role('registrar') and not bars(wanted, session_user) $$;

-- Whether a case has all the assessments it wants, so that nothing is left to hide.
create or replace function caseworker.all_in(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select coalesce((select coalesce((v.rules ->> 'hidden')::int, 1) = 0 or
      (select count(a.handed_in_at) from assessment a where a.case_id = wanted)
        >= coalesce((v.rules -> 'assessors' ->> c.track)::int, 2)
    from case_ c join call_version v on v.id = c.call_version_id where c.id = wanted), false) $$;

-- Whether the call keeps assessments from each other's authors at all.
create or replace function caseworker.hides(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select coalesce((select coalesce((v.rules ->> 'hidden')::int, 1) = 1
    from case_ c join call_version v on v.id = c.call_version_id where c.id = wanted), true) $$;

create or replace function caseworker.sees(wanted uuid, handed boolean) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select handed and (all_in(wanted) or exists (select from assessment a
    where a.case_id = wanted and a.assessor = session_user and a.handed_in_at is not null)) $$;

create or replace function caseworker.sees_assessment(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from assessment a where a.id = wanted
    and (a.assessor = session_user or sees(a.case_id, a.handed_in_at is not null))) $$;

create or replace function caseworker.my_assessment(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from assessment a where a.id = wanted and a.assessor = session_user) $$;

create or replace function caseworker.handed_in(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from assessment a where a.id = wanted and a.handed_in_at is not null) $$;

create or replace function caseworker.changed_openly(wanted uuid, what text, becomes bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from score_change c where c.assessment_id = wanted and c.criterion = what and c.after = becomes) $$;

create or replace function caseworker.is_decided(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from decision d where d.id = wanted and d.state = 'decided') $$;

create or replace function caseworker.holds(wanted text) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from document d where d.sha256 = wanted and opens(d.case_id))
    or exists (select from letter l where l.sha256 = wanted and opens(l.case_id)) $$;

-- Rights to a payload follow its object; nothing here rests on a row that can be deleted.
create or replace function caseworker.reads_entry(wanted bigint) returns boolean language plpgsql stable security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
declare head journal;
begin
  select * into head from journal j where j.number = wanted;
  if head.object_type = 'identity' then return false; end if;
  if head.object_type = 'incoming' and exists (select from incoming i where i.id = head.object and shielded(i.case_id)) then
    return false;
  end if;
  if head.case_id is null then return true; end if;
  if head.object_type = 'recusal' then
    return head.actor = session_user::text or holds_role('decider') or holds_role('administrator');
  end if;
  if not opens(head.case_id) then return false; end if;
  if head.object_type = 'case' and shielded(head.case_id) then
    return not exists (select from journal_payload p where p.number = wanted
      and (p.body is null or p.body like '%["applicant",%' or p.body like '%["document",%'));
  end if;
  if head.object_type = 'scenario_choice' then return sees(head.case_id, true); end if;
  if head.kind = 'conflict' and head.actor = session_user::text then return true; end if;
  return head.object_type <> 'assessment' or sees_assessment(head.object);
end $body$;

create or replace function caseworker.needs(wanted text) returns void language plpgsql stable
set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  if not holds_role(wanted) then raise exception 'needs the role %', wanted using errcode = '42501'; end if;
end $body$;

-- The next numbers of a series, its row locked to the end of the transaction: the last given is returned.
create or replace function caseworker.give_numbers(key uuid, wanted text, of_year bigint, how_many bigint)
returns bigint language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare given bigint;
begin
  perform needs('registrar');
  if how_many < 1 or how_many > 1000000 then raise exception 'how many' using errcode = '22023'; end if;
  insert into series (id, prefix, year, last) values (key, wanted, of_year, 0) on conflict (prefix, year) do nothing;
  update series set last = last + how_many where prefix = wanted and year = of_year returning last into given;
  return given;
end $body$;

-- Bytes under their own hash, which is taken here; the same bytes are kept once.
create or replace function caseworker.keep_blob(bytes bytea) returns text language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
declare name text := encode(sha256(bytes), 'hex');
begin
  perform needs('user');
  insert into blob (sha256, size, data) values (name, length(bytes), bytes) on conflict (sha256) do nothing;
  return name;
end $body$;

-- What cases are found by; the words of the content are written by who receives it and read by who may.
create or replace function caseworker.set_words(cases uuid[], texts text[], register boolean)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  if not holds_role('registrar') then perform needs('caseworker'); end if;
  if register then
    insert into search_register (case_id, words) select * from unnest(cases, texts)
    on conflict (case_id) do update set words = excluded.words;
  else
    insert into search_text (case_id, words) select * from unnest(cases, texts)
    on conflict (case_id) do update set words = excluded.words;
  end if;
end $body$;

-- The cases whose words are found: in the content of those that are open to who asks, and in the register of all.
create or replace function caseworker.found_in_text(wanted text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select f.case_id from found_words(wanted, false) f(case_id) where opens(f.case_id) $$;

create or replace function caseworker.found_in_register(wanted text) returns setof uuid language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select f.case_id from found_words(wanted, true) f(case_id) $$;

-- A document that came later adds the words it is found by.
create or replace function caseworker.add_words(wanted uuid, more text)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  if not holds_role('registrar') then perform needs('caseworker'); end if;
  insert into search_text (case_id, words) values (wanted, more)
  on conflict (case_id) do update set words = search_text.words || ' ' || excluded.words;
end $body$;

-- Who reports jäv no longer takes part in the final handling (17 § FL).
create or replace function caseworker.step_aside(wanted uuid) returns void language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  update case_ set handler = null, version = version + 1 where id = wanted and handler = session_user;
  update decision set participants = participants - session_user::text, version = version + 1
  where case_id = wanted and state <> 'decided' and participants ? session_user::text;
end $body$;

-- A presented round becomes decided, whole or not at all: role, version, day, jäv, four eyes and frames are asked here.
create or replace function caseworker.decide_round(wanted uuid, seen bigint, claimed timestamptz, wordings jsonb)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare
  held round_; one record; sample boolean; at timestamptz; frame_row frame; taken bigint;
begin
  select * into held from round_ where id = wanted for update;
  if not found then raise exception 'no such round' using errcode = '42501'; end if;
  if held.version <> seen then raise exception 'changed' using errcode = '40001'; end if;
  if held.state <> 'presented' then raise exception 'not presented' using errcode = '42501'; end if;
  sample := exists (select from setting where name = 'sample');
  at := case when sample then claimed else clock_timestamp() end;
  if held.day > at::date then raise exception 'not yet' using errcode = '42501'; end if;
  for one in select d.*, v.rules from decision d join case_ c on c.id = d.case_id
      join call_version v on v.id = c.call_version_id
      where d.round_id = wanted and d.state = 'presented' order by d.case_id, d.serial for update of d loop
    perform needs(coalesce(decider_group(one.rules ->> 'decider'), 'decider'));
    if not opens(one.case_id) then raise exception 'jäv' using errcode = '42501'; end if;
    if one.presented_by is null or one.presented_by = session_user or one.day is null then
      raise exception 'presentation' using errcode = '42501';
    end if;
    if coalesce((one.rules ->> 'four_eyes')::int, 1) <> 0
      and (one.prepared_by = session_user or coalesce(one.editors, '[]') ? session_user::text) then
      raise exception 'four eyes' using errcode = '42501';
    end if;
    if one.kind = 'andring' and one.amount < 0 and one.detriment is null then
      raise exception 'detriment' using errcode = '42501';
    end if;
  end loop;
  for one in select d.track, sum(d.amount) as wanted_sum from decision d
      where d.round_id = wanted and d.state = 'presented' group by d.track order by d.track loop
    select f.* into frame_row from frame f where f.call_id = held.call_id and f.track = one.track
      and f.valid_from <= held.day order by f.valid_from desc, f.id desc limit 1 for update;
    select coalesce(sum(d.amount), 0) into taken from decision d
      where d.call_id = held.call_id and d.track = one.track and d.state = 'decided';
    select taken - coalesce(sum(s.amount), 0) into taken from statement s
      where s.call_id = held.call_id and s.track = one.track and s.kind = 'declined' and s.annulled_by is null;
    if one.wanted_sum > 0 and (frame_row.id is null or taken + one.wanted_sum > frame_row.amount) then
      raise exception 'frame' using errcode = '42501';
    end if;
    update decision d set state = 'decided', decided_by = session_user, decided_at = at, version = version + 1,
      frame_id = case when d.amount <> 0 then frame_row.id end, wording = coalesce(wordings ->> d.id::text, '')
    where d.round_id = wanted and d.state = 'presented' and d.track = one.track;
  end loop;
  update round_ set state = 'decided', decided_by = session_user, decided_at = at, version = version + 1
  where id = wanted;
end $body$;

-- What is proposed must fit in the newest frame on top of what is decided and what waits; one at a time for each frame.
create or replace function caseworker.guard_proposed() returns trigger language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held frame; taken bigint; back bigint;
begin
  if new.state not in ('proposed', 'presented') or new.amount <= 0 then return new; end if;
  if tg_op = 'UPDATE' and old.state in ('proposed', 'presented') and old.track = new.track and new.amount <= old.amount then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(new.call_id::text || new.track, 0));
  select f.* into held from frame f where f.call_id = new.call_id and f.track = new.track
    order by f.valid_from desc, f.id desc limit 1;
  select coalesce(sum(d.amount), 0) into taken from decision d where d.call_id = new.call_id and d.track = new.track
    and d.id <> new.id and d.state in ('decided', 'proposed', 'presented');
  select coalesce(sum(s.amount), 0) into back from statement s
    where s.call_id = new.call_id and s.track = new.track and s.kind = 'declined' and s.annulled_by is null;
  if held.id is null or taken - back + new.amount > held.amount then raise exception 'frame' using errcode = '42501'; end if;
  return new;
end $body$;
drop trigger if exists guard_proposed on caseworker.decision;
create trigger guard_proposed before insert or update on caseworker.decision
  for each row execute function caseworker.guard_proposed();

create or replace function caseworker.decider_group(word text) returns text language sql immutable
  set search_path = pg_catalog
  as $$ select case word when 'registrator' then 'registrar' when 'handläggare' then 'caseworker' when 'granskare' then 'reviewer'
    when 'beslutsfattare' then 'decider' when 'ekonom' then 'finance' when 'kommunikatör' then 'communicator'
    when 'arkivarie' then 'archivist' when 'administratör' then 'administrator' end $$;

-- Whether who acts holds the role that the case's own call lets decide.
create or replace function caseworker.decides(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from case_ c join call_version v on v.id = c.call_version_id
    where c.id = wanted and holds_role(coalesce(decider_group(v.rules ->> 'decider'), 'decider'))) $$;

-- What is declined goes back to the frame: no more than was granted and is not paid, and not taken back when others have been given it.
create or replace function caseworker.guard_declined() returns trigger language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held frame; taken bigint; granted bigint;
begin
  if new.kind <> 'declined' then return new; end if;
  if tg_op = 'INSERT' then
    perform 1 from case_ c where c.id = new.case_id for update;
    select coalesce(sum(d.amount), 0) into granted from decision d where d.case_id = new.case_id and d.state = 'decided';
    select coalesce(sum(s.amount), 0) into taken from statement s
      where s.case_id = new.case_id and s.kind = 'declined' and s.annulled_by is null;
    select taken + coalesce(sum(p.amount), 0) into taken from payment p
      where p.case_id = new.case_id and p.state in ('sent', 'paid');
    if new.amount <= 0 or taken + new.amount > granted then raise exception 'declined' using errcode = '42501'; end if;
  elsif old.annulled_by is null and new.annulled_by is not null then
    select f.* into held from frame f where f.call_id = new.call_id and f.track = new.track
      order by f.valid_from desc, f.id desc limit 1 for update;
    select coalesce(sum(d.amount), 0) into taken from decision d
      where d.call_id = new.call_id and d.track = new.track and d.state = 'decided';
    select taken - coalesce(sum(s.amount), 0) into taken from statement s
      where s.call_id = new.call_id and s.track = new.track and s.kind = 'declined' and s.annulled_by is null;
    if taken + new.amount > held.amount then raise exception 'frame' using errcode = '42501'; end if;
  end if;
  return new;
end $body$;
drop trigger if exists guard_declined on caseworker.statement;
create trigger guard_declined before insert or update on caseworker.statement
  for each row execute function caseworker.guard_declined();

-- Accounts: logins that hold exactly our group roles. The owner makes them; nobody who logs in may make roles.
create or replace function caseworker.put_account(login text, verifier text, words text[])
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare known pg_roles; word text; one text;
begin
  perform needs('administrator');
  if login !~ '^[a-zåäö0-9][a-zåäö0-9._-]{{0,62}}$' or login ~ '^(pg_|cw_)' then
    raise exception 'name' using errcode = '42602';
  end if;
  if verifier is not null and verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' then
    raise exception 'verifier' using errcode = '22023';
  end if;
  select * into known from pg_roles where rolname = login;
  if not found then
    execute format('create role %I login', login);
    execute format('comment on role %I is %L', login, '{p}');
  elsif known.rolsuper or known.rolcreaterole or known.rolcreatedb or known.rolreplication or known.rolbypassrls then
    raise exception 'a server administrator is no user of ours' using errcode = '42501';
  end if;
  if verifier is not null then
    if coalesce(shobj_description(to_regrole(quote_ident(login)), 'pg_authid'), '') <> '{p}' then
      raise exception 'this login was not made here' using errcode = '42501';
    end if;
    execute format('alter role %I password %L', login, verifier);
  end if;
  foreach one in array array['registrar', 'caseworker', 'reviewer', 'decider', 'finance', 'communicator', 'archivist', 'administrator'] loop
    execute format('revoke %I from %I', '{p}' || one, login);
  end loop;
  execute format('revoke %I from %I', '{p}user', login);
  foreach word in array words loop
    one := decider_group(word);
    if one is null then raise exception 'role %', word using errcode = '22023'; end if;
    execute format('grant %I to %I', '{p}user', login);
    execute format('grant %I to %I', '{p}' || one, login);
  end loop;
end $body$;

create or replace function caseworker.set_own_password(verifier text) returns void language plpgsql security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
begin
  perform needs('user');
  if verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' then
    raise exception 'verifier' using errcode = '22023';
  end if;
  execute format('alter role %I password %L', session_user, verifier);
end $body$;

-- Numbers whose payload is gone, for who may not read payloads: tells hidden from removed and nothing else.
create or replace function caseworker.payloads_gone() returns setof bigint language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select j.number from journal j where not exists (select from journal_payload p where p.number = j.number) $$;

-- The first check of an account by anyone who may; its verification by neither who recorded nor who checked it.
create or replace function caseworker.checks_payee(wanted_case uuid, wanted uuid, wanted_step text) returns boolean
  language sql stable security definer set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from payee p where p.id = wanted and p.case_id = wanted_case) and (wanted_step = 'checked'
    or wanted_step = 'verified' and exists (select from payee_check c join payee p on p.id = c.payee_id
      where c.payee_id = wanted and c.step = 'checked' and c.done_by <> session_user and p.recorded_by <> session_user)) $$;

-- Whether who acts has handled a case whose call wants four eyes: as its handler, on a decision, or by settling a report.
create or replace function caseworker.handled(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from case_ c join call_version v on v.id = c.call_version_id
    where c.id = wanted and coalesce((v.rules ->> 'four_eyes')::int, 1) <> 0 and (c.handler = session_user
      or exists (select from decision d where d.case_id = wanted
        and (d.prepared_by = session_user or coalesce(d.editors, '[]') ? session_user::text))
      or exists (select from report r where r.case_id = wanted and r.outcome_by = session_user))) $$;

-- Whether a part may be paid to an account on a day: decided, dispatched, its report accepted, nothing stopped, the
-- account the newest one, verified by two persons, none that money came back from, and no more than is granted.
create or replace function caseworker.payable(wanted_case uuid, wanted_part uuid, wanted_payee uuid, sum bigint, on_day date)
returns boolean language plpgsql stable security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare part part_line; held payee_line; granted bigint; taken bigint;
begin
  select * into part from part_line l where l.id = wanted_part and l.case_id = wanted_case;
  if not found or part.dispatched is null or part.dispatched > on_day or part.earliest > on_day then return false; end if;
  if part.after_report <> '' and (part.accepted is null or part.accepted > on_day) then return false; end if;
  if exists (select from stop_line s where s.case_id = wanted_case and coalesce(s.part_id, wanted_part) = wanted_part) then
    return false;
  end if;
  select * into held from payee_line l where l.case_id = wanted_case;
  if held.id is distinct from wanted_payee or held.checked_by is null or held.verified_by is null
    or held.checked_by = held.verified_by then return false; end if;
  if exists (select from payment p where p.payee_id = held.id and p.state = 'returned') then return false; end if;
  select r.granted into granted from register_row r where r.id = wanted_case;
  select coalesce(sum(p.amount), 0) into taken from payment p
    where p.case_id = wanted_case and p.part_id <> wanted_part and p.state in ('prepared', 'sent', 'paid');
  return sum > 0 and sum <= part.amount and taken + sum <= granted;
end $body$;

create or replace function caseworker.fits_run(wanted uuid, of_case uuid, part uuid, account uuid, sum bigint) returns boolean
  language sql stable security definer set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from payment_run r where r.id = wanted and r.state = 'prepared'
    and r.prepared_by = session_user and payable(of_case, part, account, sum, r.day)) $$;

-- A run goes on: approved by another than who prepared it, handed over by finance, withdrawn before that. What may no
-- longer be paid when the file is made is taken out; approval refuses it.
create or replace function caseworker.step_run(wanted uuid, seen bigint, step text, said text, claimed timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held payment_run; one payment; at timestamptz; left_in bigint := 0;
begin
  if step = 'handed_over' or not holds_role('decider') then perform needs('finance'); end if;
  select * into held from payment_run where id = wanted for update;
  if not found then raise exception 'no such run' using errcode = '42501'; end if;
  if held.version <> seen then raise exception 'changed' using errcode = '40001'; end if;
  at := case when exists (select from setting where name = 'sample') then claimed else clock_timestamp() end;
  if not (step = 'approved' and held.state = 'prepared' and held.prepared_by <> session_user
      or step = 'handed_over' and held.state = 'approved' and held.approved_by <> held.prepared_by
      or step = 'withdrawn' and held.state in ('prepared', 'approved') and btrim(said) <> '') then
    raise exception 'four eyes' using errcode = '42501';
  end if;
  for one in select * from payment p where p.run_id = wanted and p.state = 'prepared' order by p.case_id, p.id for update loop
    perform 1 from case_ c where c.id = one.case_id for update;
    if not opens(one.case_id) then raise exception 'jäv' using errcode = '42501'; end if;
    if step = 'withdrawn' or not payable(one.case_id, one.part_id, one.payee_id, one.amount, held.day) then
      if step = 'approved' then raise exception 'not payable' using errcode = '42501'; end if;
      update payment set state = 'out', reason = said, booked_by = session_user, booked_at = at where id = one.id;
    else
      left_in := left_in + 1;
      if step = 'handed_over' then
        update payment set state = 'sent', booked_by = session_user, booked_at = at where id = one.id;
      end if;
    end if;
  end loop;
  if step <> 'withdrawn' and left_in = 0 then raise exception 'empty' using errcode = '42501'; end if;
  update payment_run set state = step, version = version + 1,
    approved_by = case when step = 'approved' then session_user else approved_by end,
    approved_at = case when step = 'approved' then at else approved_at end,
    handed_over_by = case when step = 'handed_over' then session_user else handed_over_by end,
    handed_over_at = case when step = 'handed_over' then at else handed_over_at end,
    withdrawn_by = case when step = 'withdrawn' then session_user else withdrawn_by end,
    withdrawn_reason = case when step = 'withdrawn' then said else withdrawn_reason end
  where id = wanted;
end $body$;

-- What the bank says of payments that were handed over: paid, or come back with a reason.
create or replace function caseworker.book_payments(wanted uuid[], become text, on_day date, said text, claimed timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare one payment; at timestamptz; done bigint := 0;
begin
  perform needs('finance');
  at := case when exists (select from setting where name = 'sample') then claimed else clock_timestamp() end;
  for one in select * from payment p where p.id = any (wanted) order by p.reference for update loop
    if not opens(one.case_id) then raise exception 'jäv' using errcode = '42501'; end if;
    if become = 'paid' and one.state = 'sent' then
      update payment set state = 'paid', paid_on = on_day, booked_by = session_user, booked_at = at where id = one.id;
    elsif become = 'returned' and one.state in ('sent', 'paid') and btrim(said) <> '' then
      update payment set state = 'returned', returned_on = on_day, reason = said, booked_by = session_user, booked_at = at
      where id = one.id;
    else
      raise exception 'state' using errcode = '42501';
    end if;
    done := done + 1;
  end loop;
  if done <> cardinality(wanted) then raise exception 'no such payment' using errcode = '42501'; end if;
end $body$;

-- Protected particulars (marked applicants): the case keeps a mark in their place, the values stand in `identity`, which
-- nobody reads but these functions; each reading is on record with who, when and why.
create or replace function caseworker.kept_apart(held jsonb) returns jsonb language sql immutable set search_path = pg_catalog
  as $$ select coalesce(jsonb_object_agg(k, held -> k), '{{}}') from unnest(array['address', 'postcode', 'city', 'email',
    'phone', 'contact_name', 'contact_email', 'contact_phone', 'signatory']) k
    where coalesce(held ->> k, '') not in ('', 'Skyddad uppgift') $$;

create or replace function caseworker.masked_values(held jsonb) returns jsonb language sql immutable
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select held || coalesce((select jsonb_object_agg(k, 'Skyddad uppgift') from jsonb_object_keys(kept_apart(held)) k),
    '{{}}') $$;

create or replace function caseworker.masked_document(kind text, held jsonb) returns jsonb language sql immutable
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select case when kind <> 'ändrad ansökan' then masked_values(held) else held || jsonb_build_object(
    'content', masked_values(coalesce(held -> 'content', '{{}}')),
    'differences', coalesce(held -> 'differences', '{{}}') - array['address', 'postcode', 'city', 'email', 'phone',
      'contact_name', 'contact_email', 'contact_phone', 'signatory']) end $$;

create or replace function caseworker.masked_row(held jsonb) returns jsonb language sql immutable set search_path = pg_catalog
  as $$ select coalesce(jsonb_object_agg(k, case when held ->> k <> '' then to_jsonb('Skyddad uppgift'::text) else held -> k end),
    '{{}}') from jsonb_object_keys(held) k $$;

create or replace function caseworker.shielded(wanted uuid) returns boolean language sql stable security definer
  set search_path = pg_catalog, caseworker, pg_temp
  as $$ select exists (select from identity i where i.case_id = wanted and i.lifted_at is null) $$;

-- Keeps apart what is protected and not yet kept; again when more has come in. The mark itself is the caller's to set.
create or replace function caseworker.shield_identity(key uuid, wanted uuid, claimed timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held jsonb; kept jsonb; more jsonb := '{{}}'; one record; at timestamptz;
begin
  if not holds_role('registrar') then perform needs('caseworker'); end if;
  if bars(wanted, session_user) then raise exception 'jäv' using errcode = '42501'; end if;
  perform 1 from case_ c where c.id = wanted for update;
  at := case when exists (select from setting where name = 'sample') then claimed else clock_timestamp() end;
  select to_jsonb(a) into held from applicant a where a.case_id = wanted;
  kept := kept_apart(held);
  held := masked_values(held);
  insert into journal_disposing values (pg_current_xact_id()) on conflict do nothing;
  for one in select d.id, d.kind, d.content from document d where d.case_id = wanted and d.content is not null
      and d.kind in ('ansökan', 'ändrad ansökan') and d.content is distinct from masked_document(d.kind, d.content) loop
    more := more || jsonb_build_object(one.id::text, one.content);
    update document set content = masked_document(one.kind, one.content) where id = one.id;
  end loop;
  for one in select i.id, i.content from incoming i where i.case_id = wanted
      and i.content is distinct from masked_row(i.content) loop
    more := more || jsonb_build_object(one.id::text, one.content);
    update incoming set content = masked_row(one.content) where id = one.id;
  end loop;
  delete from journal_disposing where xact = pg_current_xact_id();
  if shielded(wanted) then
    update identity set fields = fields || kept, contents = contents || more where case_id = wanted and lifted_at is null;
  else
    insert into identity (id, case_id, fields, contents, kept_by, kept_at)
    values (key, wanted, kept, more, session_user, at);
  end if;
  update applicant set address = held ->> 'address', postcode = held ->> 'postcode', city = held ->> 'city',
    email = held ->> 'email', phone = held ->> 'phone', contact_name = held ->> 'contact_name',
    contact_email = held ->> 'contact_email', contact_phone = held ->> 'contact_phone', signatory = held ->> 'signatory'
  where case_id = wanted;
end $body$;

-- Protected no longer: everything stands where it stood.
create or replace function caseworker.lift_identity(wanted uuid, claimed timestamptz) returns void language plpgsql
security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held identity; real jsonb; at timestamptz;
begin
  if not holds_role('registrar') then perform needs('caseworker'); end if;
  if not opens(wanted) then raise exception 'jäv' using errcode = '42501'; end if;
  select * into held from identity i where i.case_id = wanted and i.lifted_at is null for update;
  if not found then return; end if;
  at := case when exists (select from setting where name = 'sample') then claimed else clock_timestamp() end;
  select to_jsonb(a) || held.fields into real from applicant a where a.case_id = wanted;
  update applicant set address = real ->> 'address', postcode = real ->> 'postcode', city = real ->> 'city',
    email = real ->> 'email', phone = real ->> 'phone', contact_name = real ->> 'contact_name',
    contact_email = real ->> 'contact_email', contact_phone = real ->> 'contact_phone', signatory = real ->> 'signatory'
  where case_id = wanted;
  insert into journal_disposing values (pg_current_xact_id()) on conflict do nothing;
  update document d set content = held.contents -> d.id::text where d.case_id = wanted and held.contents ? d.id::text;
  update incoming i set content = held.contents -> i.id::text where i.case_id = wanted and held.contents ? i.id::text;
  delete from journal_disposing where xact = pg_current_xact_id();
  update identity set lifted_by = session_user, lifted_at = at where id = held.id;
end $body$;

-- A reading is put on record first, and committed: one that is taken back gives nothing.
create or replace function caseworker.note_identity(key uuid, wanted uuid, what_for text, why text, claimed timestamptz)
returns void language plpgsql security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare at timestamptz;
begin
  if not (holds_role('registrar') or holds_role('caseworker') or holds_role('reviewer') or holds_role('decider')
      or holds_role('archivist')) then
    raise exception 'needs a role that handles the case' using errcode = '42501';
  end if;
  if not opens(wanted) then raise exception 'jäv' using errcode = '42501'; end if;
  if btrim(coalesce(why, '')) = '' then raise exception 'reason' using errcode = '42501'; end if;
  at := case when exists (select from setting where name = 'sample') then claimed else clock_timestamp() end;
  insert into identity_reading (id, case_id, person, at, use, reason) values (key, wanted, session_user, at, what_for, why);
end $body$;

-- The only way to the values: one's own reading, committed and in the journal for at most ten minutes.
create or replace function caseworker.read_identity(reading uuid) returns jsonb language plpgsql stable security definer
set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held record; newest bigint; made bigint;
begin
  select r.case_id, r.person, r.xmin::text::bigint as xact into held from identity_reading r where r.id = reading;
  newest := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  made := ((newest >> 32) << 32) | held.xact;
  if made >= newest then made := made - (1::bigint << 32); end if;  -- of the epoch before; else one's own, uncommitted
  if held.person is distinct from session_user::text or not opens(held.case_id)
      or made < 0 or pg_xact_status(greatest(made, 0)::text::xid8) is distinct from 'committed'
      or not exists (select from journal j where j.object = reading and j.object_type = 'identity_reading'
        and j.at > extract(epoch from clock_timestamp()) * 1000000 - 600000000) then
    raise exception 'no reading on record' using errcode = '42501';
  end if;
  return coalesce((select i.fields from identity i where i.case_id = held.case_id and i.lifted_at is null), '{{}}');
end $body$;

-- A disposal that another has proposed is carried out: rows and payloads of its objects go, one `dispose` entry for each
-- says by what authority. The deletions would write the very values anew, so the stage of those objects is emptied.
create or replace function caseworker.dispose_items(wanted uuid, claimed timestamptz) returns void language plpgsql
security definer set search_path = pg_catalog, caseworker, pg_temp as $body$
declare held disposal; thing uuid; at timestamptz;
begin
  if not holds_role('archivist') then perform needs('administrator'); end if;
  select * into held from disposal d where d.id = wanted for update;
  if not found or held.executed_by is not null then raise exception 'no such disposal' using errcode = '42501'; end if;
  if held.proposed_by = session_user then raise exception 'four eyes' using errcode = '42501'; end if;
  at := case when exists (select from setting where name = 'sample') then claimed else clock_timestamp() end;
  insert into journal_disposing values (pg_current_xact_id()) on conflict do nothing;
  for thing in select (i ->> 'id')::uuid from jsonb_array_elements(held.items) i loop
    delete from incoming where id = thing and state = 'no_application' and case_id is null;
    if not found then raise exception 'not disposable' using errcode = '42501'; end if;
    delete from journal_stage where xact = pg_current_xact_id() and object = thing;
    delete from journal_payload p using journal j where j.number = p.number and j.object = thing;
    insert into journal_stage (xact, operation, station, object_type, object, case_id, kind, about, sign, line)
    values (pg_current_xact_id(), nullif(current_setting('caseworker.operation', true), '')::uuid,
      left(coalesce(current_setting('caseworker.station', true), ''), 100), 'incoming', thing, null, 'dispose', null, '!',
      json_build_array(held.authority)::text);
  end loop;
  insert into journal_open values (pg_current_xact_id()) on conflict do nothing;
  delete from journal_disposing where xact = pg_current_xact_id();
  update disposal set executed_by = session_user, executed_at = at where id = wanted;
end $body$;
