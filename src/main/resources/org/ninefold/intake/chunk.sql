-- What every kind's chunk has in common, after it was judged.

-- part: reject-rows
insert into ninefold.import_rejection
  (run_id, row_no, record_no, ref, column_name, reason, found, raw, c1, c2, c3, c4, c5, c6, c7, c8, c9,
  c10, c11, c12, c13, c14, c15)
select w.run_id, w.row_no, w.record_no, r.ref, r.column_name, r.reason, r.found, false,
  w.c1, w.c2, w.c3, w.c4, w.c5, w.c6, w.c7, w.c8, w.c9,
  -- behind the cells of a kind stands what is derived of them
  case when cast(:cells as int) > 9 then w.c10 end, case when cast(:cells as int) > 10 then w.c11 end,
  case when cast(:cells as int) > 11 then w.c12 end, case when cast(:cells as int) > 12 then w.c13 end,
  case when cast(:cells as int) > 13 then w.c14 end, case when cast(:cells as int) > 14 then w.c15 end
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.row_no = r.row_no
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'REJECTED';

-- part: reject-records
insert into ninefold.import_rejection
  (run_id, row_no, record_no, ref, column_name, reason, found, raw, c1, c2, c3, c4, c5, c6, c7, c8, c9)
select w.run_id, w.row_no, w.record_no, r.ref, r.column_name, r.reason,
  case r.column_name when 'account_ref' then w.c1 when 'purchase_ref' then w.c2 when 'purchased_on' then w.c3
    when 'currency' then w.c7 end,
  false, w.c1, w.c2, w.c3, w.c4, w.c5, w.c6, w.c7, w.c8, w.c9
from ninefold.import_record r
join ninefold.import_row w on w.run_id = r.run_id and w.record_no = r.record_no and w.c2 = r.ref
where r.run_id = :run and r.record_no between :first and :last and r.outcome = 'REJECTED'
  and not exists (select 1 from ninefold.import_rejection x where x.run_id = w.run_id and x.row_no = w.row_no);

-- part: counts
select count(case when r.outcome = 'CREATED' then 1 end), count(case when r.outcome = 'UPDATED' then 1 end),
  count(case when r.outcome = 'UNCHANGED' then 1 end)
from ninefold.import_record r where r.run_id = :run and r.record_no between :first and :last;

-- part: rejected-rows
select count(*) from ninefold.import_rejection x where x.run_id = :run and x.record_no between :first and :last;

-- part: rejected-records
select count(distinct x.ref) + count(case when x.ref is null then 1 end)
from ninefold.import_rejection x where x.run_id = :run and x.record_no between :first and :last;

-- part: clear
delete from ninefold.import_record where run_id = :run and record_no between :first and :last;
delete from ninefold.import_row where run_id = :run and record_no between :first and :last;

-- part: any
select count(*) from ninefold.import_record r
where r.run_id = :run and r.record_no between :first and :last and r.outcome = :outcome;
