-- What an account was and is, before it changes. Value 1: now, 2: who, 3: run, 4 and 5: first and last row
insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id, before_text, after_text)
select nextval('ninefold.audit_seq'), cast(?1 as timestamp), cast(?2 as varchar(60)), 'JOB', 'CHANGE', 'account', r.ref,
  r.account_id,
  nullif(concat_ws(cast(chr(10) as varchar(1)),
    case when r.new_owner is distinct from a.owner then 'owner=' || a.owner end,
    case when r.new_team_id is distinct from a.team_id then 'team=' || was.name end), ''),
  nullif(concat_ws(cast(chr(10) as varchar(1)),
    case when r.new_owner is distinct from a.owner then 'owner=' || r.new_owner end,
    case when r.new_team_id is distinct from a.team_id then 'team=' || t.name end), '')
from ninefold.assignment_row r
join ninefold.account a on a.id = r.account_id
left join ninefold.team was on was.id = a.team_id
left join ninefold.team t on t.id = r.new_team_id
where r.run_id = ?3 and r.row_no between ?4 and ?5 and r.outcome = 'DONE'
