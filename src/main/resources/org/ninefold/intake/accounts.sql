-- c1 account_ref, c2 name, c3 kind, c4 owner, c5 team, c6 country, c7 currency, c8 customer_since, c9 key of c1, c10 key of c2,
-- c11 what names like c2 have in common (or null). Null leaves what is there; empty, which only hosts say, takes it away.

-- part: fill
merge into ninefold.import_row w using (
  select r.run_id, r.record_no, r.row_no, a.*, t.name as team
  from ninefold.import_row r
  join ninefold.account a on a.ref = r.c1
    and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
  left join ninefold.team t on t.id = a.team_id
  where r.run_id = :run and r.record_no between :first and :last) n
on (w.run_id = n.run_id and w.record_no = n.record_no and w.row_no = n.row_no)
when matched then update set
  c2 = case when 'name' = any(:fills) then n.name else w.c2 end,
  c3 = case when 'kind' = any(:fills) then n.kind else w.c3 end,
  c4 = case when 'owner' = any(:fills) then coalesce(n.owner, w.c4) else w.c4 end,
  c5 = case when 'team' = any(:fills) then coalesce(n.team, w.c5) else w.c5 end,
  c6 = case when 'country' = any(:fills) then coalesce(n.country, w.c6) else w.c6 end,
  c7 = case when 'currency' = any(:fills) then coalesce(n.currency, w.c7) else w.c7 end,
  c8 = case when 'customer_since' = any(:fills) then coalesce(cast(n.customer_since as varchar), w.c8) else w.c8 end,
  c10 = case when 'name' = any(:fills) then n.name_key else w.c10 end,
  c11 = case when 'name' = any(:fills) then n.alike_key else w.c11 end;

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id, other_id, owner)
select k.run_id, k.record_no, k.row_no, k.c1,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same and k.owner_new is not distinct from k.owner_old and k.team_new is not distinct from k.team_old
       then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason = 'UNKNOWN_OWNER' then 'owner' when k.reason = 'UNKNOWN_TEAM' then 'team'
       when k.reason = 'OUT_OF_REACH' then case when k.c5 is not null then 'team' else 'owner' end
       when k.reason is not null then 'account_ref' end,
  k.reason,
  case when k.reason = 'UNKNOWN_OWNER' then k.c4 when k.reason = 'UNKNOWN_TEAM' then k.c5
       when k.reason = 'OUT_OF_REACH' then coalesce(k.c5, k.c4) when k.reason is not null then k.c1 end,
  k.target_id, k.team_new, k.owner_new
from (
  select j.*,
    case when j.nth > 1 then 'TWICE_IN_FILE'
         when j.target_id is not null and not j.visible then 'NOT_FREE'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is null and exists (select 1 from ninefold.removal b where b.ref = j.c1 and b.kind = 'ACCOUNT')
         then 'IN_BIN'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE'
         when j.c4 <> '' and j.sign_in is null then 'UNKNOWN_OWNER'
         when j.c5 is not null and j.team_known is null then 'UNKNOWN_TEAM'
         when not (cast(:all as boolean) or coalesce(j.owner_new = :actor, false) or coalesce(j.team_new = any(:teams), false))
         then 'OUT_OF_REACH' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c1 order by w.row_no) as nth,
      a.id as target_id, a.owner as owner_old, a.team_id as team_old, u.sign_in, t.id as team_known,
      (cast(:all as boolean) or coalesce(a.owner = :actor, false) or coalesce(a.team_id = any(:teams), false)) as visible,
      case when w.c4 = '' then null else coalesce(u.sign_in, a.owner) end as owner_new,
      case when t.id is not null then t.id when a.id is not null then a.team_id
           else coalesce(u.team_id, nullif(cast(:own_team as bigint), 0)) end as team_new,
      (a.name = w.c2 and (w.c3 is null or w.c3 = a.kind)
        and (w.c6 is null or w.c6 is not distinct from a.country)
        and (w.c7 is null or w.c7 is not distinct from a.currency)
        and (w.c8 is null or cast(nullif(w.c8, '') as date) is not distinct from a.customer_since)) as same
    from ninefold.import_row w
    left join ninefold.account a on a.ref = w.c1
    left join ninefold.app_user u on u.sign_in = w.c4
    left join ninefold.team t on t.name = w.c5
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: alike
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name)
select n.run_id, n.row_no, n.name, a.ref, a.name from (
  select w.run_id, w.row_no, min(w.c2) as name, min(x.id) as like_id
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.account x on x.alike_key = w.c11
    and (cast(:all as boolean) or x.owner = :actor or x.team_id = any(:teams))
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
  group by w.run_id, w.row_no) n
join ninefold.account a on a.id = n.like_id;
-- of a check: what rows of earlier chunks would make
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name, like_row)
select n.run_id, n.row_no, n.name, m.ref, m.name, m.row_no from (
  select w.run_id, w.row_no, min(w.c2) as name, min(e.row_no) as earlier
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  join ninefold.import_made e on e.run_id = w.run_id and e.alike = w.c11
  where cast(:checks as boolean) and r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
    and not exists (select 1 from ninefold.import_alike i where i.run_id = w.run_id and i.row_no = w.row_no)
  group by w.run_id, w.row_no) n
join ninefold.import_made m on m.run_id = n.run_id and m.row_no = n.earlier;
-- what earlier rows of the same chunk make
insert into ninefold.import_alike(run_id, row_no, name, like_ref, like_name, like_row)
select n.run_id, n.row_no, n.c2, n.first_ref, n.first_name, n.earlier from (
  select w.*, first_value(w.c1) over (partition by w.c11 order by w.row_no) as first_ref,
    first_value(w.c2) over (partition by w.c11 order by w.row_no) as first_name,
    first_value(w.row_no) over (partition by w.c11 order by w.row_no) as earlier
  from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED' and w.c11 is not null) n
where n.earlier < n.row_no
  and not exists (select 1 from ninefold.import_alike i where i.run_id = n.run_id and i.row_no = n.row_no);
insert into ninefold.import_made(run_id, row_no, alike, ref, name)
select w.run_id, w.row_no, w.c11, w.c1, w.c2
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where cast(:checks as boolean) and r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
  and w.c11 is not null;

-- part: moved
select r.target_id from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.account a on a.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED'
  and (r.owner is distinct from a.owner or r.other_id is distinct from a.team_id or w.c2 <> a.name);

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.account_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3, b4, b5, b6, b7, b8, b9)
select r.run_id, r.target_id, r.ref, coalesce(a.version, 0), coalesce(a.version, 0) + 1,
  a.name, a.name_key, a.kind, a.owner, cast(a.team_id as varchar), a.country, a.currency, cast(a.customer_since as varchar), a.alike_key
from ninefold.import_record r
left join ninefold.account a on a.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED')
  and cast(:keeps as boolean);
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CHANGE', 'account', r.ref, a.id,
  nullif(concat_ws(cast(:line as varchar),
    case when a.name <> w.c2 then 'name=' || a.name end,
    case when w.c3 <> a.kind then 'kind=' || a.kind end,
    case when r.owner is distinct from a.owner then 'owner=' || a.owner end,
    case when r.other_id is distinct from a.team_id then 'team=' || was.name end,
    case when w.c6 is distinct from a.country and w.c6 is not null then 'country=' || a.country end,
    case when w.c7 is distinct from a.currency and w.c7 is not null then 'currency=' || a.currency end,
    case when cast(nullif(w.c8, '') as date) is distinct from a.customer_since and w.c8 is not null
         then 'customer_since=' || cast(a.customer_since as varchar) end), ''),
  nullif(concat_ws(cast(:line as varchar),
    case when a.name <> w.c2 then 'name=' || w.c2 end,
    case when w.c3 <> a.kind then 'kind=' || w.c3 end,
    case when r.owner is distinct from a.owner then 'owner=' || r.owner end,
    case when r.other_id is distinct from a.team_id then 'team=' || t.name end,
    case when w.c6 is distinct from a.country then 'country=' || nullif(w.c6, '') end,
    case when w.c7 is distinct from a.currency then 'currency=' || nullif(w.c7, '') end,
    case when cast(nullif(w.c8, '') as date) is distinct from a.customer_since then 'customer_since=' || nullif(w.c8, '') end), '')
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.account a on a.id = r.target_id
left join ninefold.team was on was.id = a.team_id
left join ninefold.team t on t.id = r.other_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED';
merge into ninefold.account a using (
  select r.target_id, r.owner as new_owner, r.other_id, w.* from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (a.id = n.target_id)
when matched then update set version = a.version + 1, name = n.c2, name_key = n.c10,
  alike_key = n.c11, kind = coalesce(n.c3, a.kind),
  owner = n.new_owner, team_id = n.other_id, country = nullif(coalesce(n.c6, a.country), ''),
  currency = nullif(coalesce(n.c7, a.currency), ''),
  customer_since = cast(nullif(coalesce(n.c8, cast(a.customer_since as varchar)), '') as date);
delete from ninefold.standing where account_id in (
  select r.target_id from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED' and w.c3 <> 'CUSTOMER');
insert into ninefold.account
  (id, version, ref, ref_key, name, name_key, alike_key, kind, owner, team_id, country, currency, customer_since,
   created_at)
select r.target_id, 1, w.c1, w.c9, w.c2, w.c10, w.c11, coalesce(w.c3, 'CUSTOMER'), r.owner, r.other_id, w.c6, w.c7,
  cast(w.c8 as date), cast(:now as timestamp)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.record_no;
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, cast(:via as varchar), 'CREATE', 'account', r.ref, r.target_id,
  concat_ws(cast(:line as varchar), 'name=' || w.c2, 'kind=' || coalesce(w.c3, 'CUSTOMER'), 'owner=' || r.owner,
    'team=' || t.name, 'country=' || w.c6, 'currency=' || w.c7, 'customer_since=' || w.c8)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.team t on t.id = r.other_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED';
