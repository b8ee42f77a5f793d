-- The sums of a run by owner, team and outcome. Value 1: run
insert into ninefold.placement_sum(run_id, owner, team_id, outcome, accounts, account_value, revenue, headroom)
select p.run_id, coalesce(a.owner, ''), coalesce(a.team_id, 0), coalesce(p.cell, p.reason), count(*),
       coalesce(sum(p.account_value), 0), coalesce(sum(p.revenue), 0), coalesce(sum(p.headroom), 0)
from ninefold.placement p
join ninefold.account a on a.id = p.account_id
where p.run_id = ?1
group by p.run_id, coalesce(a.owner, ''), coalesce(a.team_id, 0), coalesce(p.cell, p.reason)
