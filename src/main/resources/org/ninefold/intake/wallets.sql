-- c1 account_ref, c2 period_from, c3 period_to, c4 offering_ref, c5 total_purchases, c6 estimated_share, c7 currency,
-- c8 source. All wallets of an account are judged in one chunk.

-- part: judge
insert into ninefold.import_record
  (run_id, record_no, row_no, ref, outcome, column_name, reason, found, target_id, account_id, other_id, currency)
select k.run_id, k.record_no, k.row_no, k.ref,
  case when k.reason is not null then 'REJECTED' when k.target_id is null then 'CREATED'
       when k.same and k.currency_new = k.currency_old then 'UNCHANGED' else 'UPDATED' end,
  case when k.reason = 'UNKNOWN_OFFERING' then 'offering_ref' when k.reason is not null then 'account_ref' end,
  k.reason,
  case when k.reason = 'UNKNOWN_OFFERING' then k.c4 when k.reason is not null then k.c1 end,
  k.target_id, k.account_id, k.offering_id, k.currency_new
from (
  select j.*, concat_ws(' ', j.c1, j.c4, j.c2, j.c3) as ref,
    case when j.nth > 1 then 'TWICE_IN_FILE'
         when j.account_id is null then 'UNKNOWN_ACCOUNT'
         when j.c4 is not null and j.offering_id is null then 'UNKNOWN_OFFERING'
         when j.target_id is null and not cast(:creates as boolean) then 'NOT_THERE'
         when j.target_id is not null and not cast(:updates as boolean) then 'ALREADY_THERE' end as reason
  from (
    select w.*, row_number() over (partition by w.record_no, w.c1, w.c2, w.c3, w.c4 order by w.row_no) as nth,
      a.id as account_id, o.id as offering_id, x.id as target_id, x.currency as currency_old,
      coalesce(w.c7, x.currency, a.currency, :currency) as currency_new,
      (cast(w.c5 as numeric(19,4)) is not distinct from x.total_purchases
        and cast(w.c6 as numeric(11,10)) is not distinct from x.estimated_share
        and (w.c8 is null or w.c8 = x.source)) as same
    from ninefold.import_row w
    left join ninefold.account a on a.ref = w.c1
      and (cast(:all as boolean) or a.owner = :actor or a.team_id = any(:teams))
    left join ninefold.offering o on o.ref = w.c4
    left join ninefold.wallet x on x.account_id = a.id and x.period_from = cast(w.c2 as date)
      and x.period_to = cast(w.c3 as date)
      and x.offering_key = case when w.c4 is null then 0 else o.id end
    where w.run_id = :run and w.record_no between :first and :last) j) k;

-- part: neighbours
select r.row_no, r.other_id, x.offering_id from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.wallet x on x.account_id = r.account_id and x.offering_id <> r.other_id
  and x.period_from <= cast(w.c3 as date) and x.period_to >= cast(w.c2 as date)
where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED'
union all
select r.row_no, r.other_id, e.other_id from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
join ninefold.import_record e on e.run_id = r.run_id and e.record_no = r.record_no and e.account_id = r.account_id
  and e.row_no < r.row_no and e.other_id <> r.other_id and e.outcome <> 'REJECTED'
join ninefold.import_row v on v.run_id = e.run_id and v.record_no = e.record_no and v.row_no = e.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome <> 'REJECTED' and v.c2 <= w.c3 and v.c3 >= w.c2;

-- part: parents
select o.id, o.parent_id from ninefold.offering o where o.parent_id is not null;

-- part: reject
update ninefold.import_record r set outcome = 'REJECTED', column_name = 'offering_ref', reason = 'WITH_ANCESTOR',
  found = (select w.c4 from ninefold.import_row w
    where w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no)
where r.run_id = :run and r.record_no between :first and :last and r.row_no = any(:rows);

-- part: apply
update ninefold.import_record set target_id = nextval('ninefold.wallet_seq')
where run_id = :run and record_no between :first and :last and outcome = 'CREATED';
insert into ninefold.import_written(run_id, target_id, ref, version_before, version_written, b1, b2, b3, b4, b5, b6)
select r.run_id, r.target_id, r.ref, coalesce(x.version, 0), coalesce(x.version, 0) + 1,
  cast(x.total_purchases as varchar), cast(x.estimated_share as varchar), x.currency, x.source, x.entered_by, cast(x.entered_at as varchar)
from ninefold.import_record r
left join ninefold.wallet x on x.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(:now as timestamp), :actor, 'IMPORT',
  case when r.outcome = 'CREATED' then 'CREATE' else 'CHANGE' end, 'wallet', cast(r.target_id as varchar), r.account_id,
  nullif(concat_ws(cast(:line as varchar), 'total_purchases=' || cast(x.total_purchases as varchar),
    'estimated_share=' || cast(x.estimated_share as varchar), 'currency=' || x.currency, 'source=' || x.source), ''),
  concat_ws(cast(:line as varchar), 'total_purchases=' || w.c5, 'estimated_share=' || w.c6, 'currency=' || r.currency,
    'source=' || coalesce(w.c8, x.source, 'ESTIMATED'))
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
left join ninefold.wallet x on x.id = r.target_id
where r.run_id = :run and r.record_no between :first and :last and r.outcome in ('CREATED', 'UPDATED');
merge into ninefold.wallet x using (
  select r.target_id, r.currency as new_currency, w.* from ninefold.import_record r
  join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
  where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'UPDATED') n
on (x.id = n.target_id)
when matched then update set version = x.version + 1, total_purchases = cast(n.c5 as numeric(19,4)),
  estimated_share = cast(n.c6 as numeric(11,10)), currency = n.new_currency, source = coalesce(n.c8, x.source),
  entered_by = :actor, entered_at = cast(:now as timestamp);
insert into ninefold.wallet(id, version, account_id, offering_id, offering_key, period_from, period_to, total_purchases,
  estimated_share, currency, source, entered_by, entered_at)
select r.target_id, 1, r.account_id, r.other_id, coalesce(r.other_id, 0), cast(w.c2 as date),
  cast(w.c3 as date), cast(w.c5 as numeric(19,4)), cast(w.c6 as numeric(11,10)), r.currency,
  coalesce(w.c8, 'ESTIMATED'), :actor, cast(:now as timestamp)
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'CREATED'
order by r.row_no;
