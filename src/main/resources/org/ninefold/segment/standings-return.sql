-- Gives customers without a standing the one of the run in force. Value 1: account ids,
-- 2: the codes in the order of priorities, as standings.sql
insert into ninefold.standing(account_id, owner, team_id, name_key, cell, reason, account_value, share, headroom, as_of,
  loyalty, priority)
select p.account_id, a.owner, a.team_id, a.name_key, p.cell, p.reason, p.account_value, p.share, p.headroom, r.period_to,
  a.loyalty, (position(p.cell || '-' || cast(a.loyalty as varchar(1)) in cast(?2 as varchar(400))) + 4) / 5
from ninefold.placement_lane l
join ninefold.placement_run r on r.id = l.standing_run_id
join ninefold.placement p on p.run_id = r.id and p.account_id = any(?1)
join ninefold.account a on a.id = p.account_id and a.kind = 'CUSTOMER'
where not exists (select 1 from ninefold.standing s where s.account_id = p.account_id)
