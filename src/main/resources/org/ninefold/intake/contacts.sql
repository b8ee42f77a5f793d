-- c1 account_ref, c2 contact_ref, c3 first_name, c4 last_name, c5 title, c6 email, c7 phone, c8 language,
-- c9 company_name, c10 key of the last name, c11 key of last and first name (or null), c12 key of c9

-- part: resolve
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, min(a.ref) as ref from ninefold.import_row r
  join ninefold.account a on a.name_key = r.c12
    and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
  where r.run_id = :run and r.record_no between :first and :last and r.c1 is null
  group by r.run_id, r.record_no, r.row_no having count(*) = 1) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c1 = n.ref;
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, coalesce(min(c.ref), lower(r.c6)) as ref from ninefold.import_row r
  join ninefold.account a on a.ref = r.c1
  left join ninefold.contact c on c.account_id = a.id
    and c.email_key = lower(substring(r.c6 from position('@' in r.c6) + 1) || '@'
      || substring(r.c6 from 1 for position('@' in r.c6) - 1))
  where r.run_id = :run and r.record_no between :first and :last and r.c2 is null
  group by r.run_id, r.record_no, r.row_no, r.c6) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set c2 = n.ref;

-- part: fill
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, a.ref as account_ref, c.*,
    case when 'last_name' = any(:fills) then substring(c.name_key from 1 for char_length(c.last_name))
      else r.c10 end as last_key,
    case when 'first_name' = any(:fills) and c.first_name is not null
      then substring(c.name_key from char_length(c.last_name) + 2)
      else substring(r.c11 from char_length(r.c10) + 2) end as first_key
  from ninefold.import_row r
  join ninefold.contact c on c.ref = r.c2
  join ninefold.account a on a.id = c.account_id
    and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
  where r.run_id = :run and r.record_no between :first and :last) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set
  c1 = case when 'account_ref' = any(:fills) or 'company_name' = any(:fills) then n.account_ref else w.c1 end,
  c3 = case when 'first_name' = any(:fills) then coalesce(n.first_name, w.c3) else w.c3 end,
  c4 = case when 'last_name' = any(:fills) then n.last_name else w.c4 end,
  c5 = case when 'title' = any(:fills) then coalesce(n.title, w.c5) else w.c5 end,
  c6 = case when 'email' = any(:fills) then coalesce(n.email, w.c6) else w.c6 end,
  c7 = case when 'phone' = any(:fills) then coalesce(n.phone, w.c7) else w.c7 end,
  c8 = case when 'language' = any(:fills) then coalesce(n.language, w.c8) else w.c8 end,
  c10 = n.last_key,
  c11 = n.last_key || ' ' || n.first_key;

-- part: people
select w.row_no, w.host_id, w.c2, w.c6, coalesce(w.c11, w.c10) as name_key, a.id
from ninefold.import_row w
left join ninefold.account a on a.ref = w.c1
where w.run_id = :run and w.record_no between :first and :last;

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id, account_id)
select k.run_id, k.record_no, k.row_no, case when k.reason = 'SUPPRESSED' then null else k.c2 end,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason = 'SUPPRESSED' then 'last_name' when k.reason = 'UNKNOWN_ACCOUNT' then 'account_ref'
       when k.reason in ('UNKNOWN_COMPANY', 'SEVERAL_COMPANIES') then 'company_name'
       when k.reason is not null and k.c12 is not null then 'email' when k.reason is not null then 'contact_ref' end,
  k.reason,
  case when k.reason = 'SUPPRESSED' then null when k.reason = 'UNKNOWN_ACCOUNT' then k.c1
       when k.reason in ('UNKNOWN_COMPANY', 'SEVERAL_COMPANIES') then k.c9
       when k.reason is not null and k.c12 is not null then k.c6 when k.reason is not null then k.c2 end,
  k.target_id, k.account_id
from (
  select j.*,
    case when j.row_no = any(:erased) then 'SUPPRESSED'
         when j.c1 is null and exists (select 1 from ninefold.account n where n.name_key = j.c12
           and (cast(:all as boolean) or n.owner = :actor or n.team_id = any(:teams))) then 'SEVERAL_COMPANIES'
         when j.c1 is null then 'UNKNOWN_COMPANY'
         when j.nth > 1 then 'TWICE_IN_FILE'
         when j.target_id is not null and not j.visible then 'NOT_FREE'
         when j.account_id is null then 'UNKNOWN_ACCOUNT'
         when j.c12 is not null and j.target_id is not null and j.at <> j.account_id then 'KNOWN_ELSEWHERE'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c2 order by w.row_no) as nth,
      c.id as target_id, a.id as account_id, c.account_id as at,
      (cast(:all as boolean) or coalesce(o.owner = :actor, false) or coalesce(o.team_id = any(:teams), false)) as visible,
      (c.account_id = a.id and c.last_name = w.c4
        and (w.c3 is null or w.c3 is not distinct from c.first_name)
        and (w.c5 is null or w.c5 is not distinct from c.title)
        and (w.c6 is null or w.c6 is not distinct from c.email)
        and (w.c7 is null or w.c7 is not distinct from c.phone)
        and (w.c8 is null or w.c8 is not distinct from c.language)) as same
    from ninefold.import_row w
    left join ninefold.account a on a.ref = w.c1
      and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
    left join ninefold.contact c on c.ref = w.c2
    left join ninefold.account o on o.id = c.account_id
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: forget
update ninefold.import_row set c2 = null, c3 = null, c4 = null, c5 = null, c6 = null, c7 = null, c8 = null,
  c10 = null, c11 = null
where run_id = :run and record_no between :first and :last and row_no = any(:erased);

-- part: alike
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name)
select n.run_id, n.row_no, n.email, c.ref,
  substring(concat_ws(' ', c.first_name, c.last_name) || ', ' || a.name from 1 for 300) from (
  select w.run_id, w.row_no, min(w.c6) as email, min(x.id) as like_id
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.contact x on x.email_key = lower(substring(w.c6 from position('@' in w.c6) + 1) || '@'
    || substring(w.c6 from 1 for position('@' in w.c6) - 1))
  join ninefold.account y on y.id = x.account_id
    and (cast(:all as boolean) or y.owner = :actor or y.team_id = any(:teams))
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
  group by w.run_id, w.row_no) n
join ninefold.contact c on c.id = n.like_id
join ninefold.account a on a.id = c.account_id;
-- a company's addresses share their domain: whoever has it and stands elsewhere may stand at the wrong account
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name)
select n.run_id, n.row_no, n.email, c.ref,
  substring(concat_ws(' ', c.first_name, c.last_name) || ', ' || a.name from 1 for 300) from (
  -- the first one found is enough: a file may bring thousands with one domain
  select k.run_id, k.row_no, k.email, (
    select x.id from ninefold.contact x
    join ninefold.account y on y.id = x.account_id
      and (cast(:all as boolean) or y.owner = :actor or y.team_id = any(:teams))
    where x.email_key >= k.domain || '@' and x.email_key < k.domain || 'A' and x.account_id <> k.account_id
    order by x.email_key limit 1) as like_id
  from (
    select w.run_id, w.row_no, w.c6 as email, r.account_id,
      lower(substring(w.c6 from position('@' in w.c6) + 1)) as domain
    from ninefold.import_record r
    join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
    where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED' and w.c6 is not null) k
  where not (k.domain = any(:free))
    and not exists (select 1 from ninefold.contact z where z.account_id = k.account_id
      and z.email_key >= k.domain || '@' and z.email_key < k.domain || 'A')
    and not exists (select 1 from ninefold.import_alike i where i.run_id = k.run_id and i.row_no = k.row_no)) n
join ninefold.contact c on c.id = n.like_id
join ninefold.account a on a.id = c.account_id;
-- of a check: what rows of earlier chunks would make
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name, like_row)
select n.run_id, n.row_no, n.email, m.ref, m.name, m.row_no from (
  select w.run_id, w.row_no, min(w.c6) as email, min(e.row_no) as earlier
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.import_made e on e.run_id = w.run_id and e.alike = lower(w.c6)
  where cast(:checks as boolean) and r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
    and not exists (select 1 from ninefold.import_alike i where i.run_id = w.run_id and i.row_no = w.row_no)
  group by w.run_id, w.row_no) n
join ninefold.import_made m on m.run_id = n.run_id and m.row_no = n.earlier;
-- what earlier rows of the same chunk make
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name, like_row)
select n.run_id, n.row_no, n.c6, n.first_ref, n.called, n.earlier from (
  select w.*, first_value(w.c2) over (partition by lower(w.c6) order by w.row_no) as first_ref,
    first_value(substring(concat_ws(' ', w.c3, w.c4) || ', ' || a.name from 1 for 300))
      over (partition by lower(w.c6) order by w.row_no) as called,
    first_value(w.row_no) over (partition by lower(w.c6) order by w.row_no) as earlier
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.account a on a.id = r.account_id
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED' and w.c6 is not null) n
where n.earlier < n.row_no
  and not exists (select 1 from ninefold.import_alike i where i.run_id = n.run_id and i.row_no = n.row_no);
insert into ninefold.import_made(run_id, row_no, alike, ref, name)
select w.run_id, w.row_no, lower(w.c6), w.c2, substring(concat_ws(' ', w.c3, w.c4) || ', ' || a.name from 1 for 300)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.account a on a.id = r.account_id
where cast(:checks as boolean) and r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
  and w.c6 is not null;

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.contact_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3, b4, b5, b6, b7, b8, b9)
select r.run_id, r.target_id, r.ref, coalesce(c.version, 0), coalesce(c.version, 0) + 1,
  cast(c.account_id as varchar), c.first_name, c.last_name, c.name_key, c.title, c.email, c.phone, c.language, c.email_key
from ninefold.import_record r
left join ninefold.contact c on c.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and cast(:keeps as boolean);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'contact', r.ref, r.account_id,
  nullif(concat_ws(cast(:line as varchar),
    case when c.account_id <> r.account_id then 'account=' || was.ref end,
    case when w.c3 is distinct from c.first_name and w.c3 is not null then 'first_name=' || c.first_name end,
    case when w.c4 <> c.last_name then 'last_name=' || c.last_name end,
    case when w.c5 is distinct from c.title and w.c5 is not null then 'title=' || c.title end,
    case when w.c6 is distinct from c.email and w.c6 is not null then 'email=' || c.email end,
    case when w.c7 is distinct from c.phone and w.c7 is not null then 'phone=' || c.phone end,
    case when w.c8 is distinct from c.language and w.c8 is not null then 'language=' || c.language end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when c.account_id <> r.account_id then 'account=' || w.c1 end,
    case when w.c3 is distinct from c.first_name then 'first_name=' || nullif(w.c3, '') end,
    case when w.c4 <> c.last_name then 'last_name=' || w.c4 end,
    case when w.c5 is distinct from c.title then 'title=' || nullif(w.c5, '') end,
    case when w.c6 is distinct from c.email then 'email=' || nullif(w.c6, '') end,
    case when w.c7 is distinct from c.phone then 'phone=' || nullif(w.c7, '') end,
    case when w.c8 is distinct from c.language then 'language=' || nullif(w.c8, '') end), '')
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.contact c on c.id = r.target_id
join ninefold.account was on was.id = c.account_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED';
merge into ninefold.contact c using (
  select r.target_id, r.account_id as new_account, w.* from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (c.id = n.target_id)
when matched then update set version = c.version + 1, account_id = n.new_account,
  first_name = nullif(coalesce(n.c3, c.first_name), ''), last_name = n.c4,
  name_key = coalesce(n.c11, n.c10 || case when n.c3 = '' or c.first_name is null then ''
    else substring(c.name_key from char_length(c.last_name) + 1) end),
  title = nullif(coalesce(n.c5, c.title), ''), email = nullif(coalesce(n.c6, c.email), ''),
  email_key = case when n.c6 = '' then null else
    coalesce(lower(substring(nullif(n.c6, '') from position('@' in n.c6) + 1) || '@'
      || substring(nullif(n.c6, '') from 1 for position('@' in n.c6) - 1)), c.email_key) end,
  phone = nullif(coalesce(n.c7, c.phone), ''),
  language = nullif(coalesce(n.c8, c.language), '');
insert into ninefold.contact
  (id, version, ref, account_id, first_name, last_name, name_key, title, email, email_key, phone, language)
select r.target_id, 1, w.c2, r.account_id, w.c3, w.c4, coalesce(w.c11, w.c10), w.c5, w.c6,
  lower(substring(w.c6 from position('@' in w.c6) + 1) || '@'
    || substring(w.c6 from 1 for position('@' in w.c6) - 1)), w.c7, w.c8
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.record_no;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CREATE', 'contact', r.ref, r.account_id,
  concat_ws(cast(:line as varchar), 'first_name=' || w.c3, 'last_name=' || w.c4, 'title=' || w.c5, 'email=' || w.c6,
    'phone=' || w.c7, 'language=' || w.c8)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED';
