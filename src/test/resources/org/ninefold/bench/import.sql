-- What a good SQL writer would run by hand once the file has been copied into hand.row.
insert into hand.purchase(id, version, ref, account_id, purchased_on, currency)
select row_number() over (), 0, r.purchase_ref, a.id, r.purchased_on, coalesce(r.currency, a.currency, 'EUR')
from (select distinct purchase_ref, account_ref, purchased_on, currency from hand.row) r
join ninefold.account a on a.ref = r.account_ref;
insert into hand.purchase_line(id, purchase_id, account_id, purchased_on, currency, offering_id, revenue, direct_cost)
select row_number() over (), p.id, p.account_id, p.purchased_on, p.currency, o.id, r.revenue, r.direct_cost
from hand.row r join hand.purchase p on p.ref = r.purchase_ref left join ninefold.offering o on o.ref = r.offering_ref;
