-- Sales orders, where those count instead of invoices: items less what was cancelled, and what raises or lowers them.
with
/*if since*/
changed(order_id) as (
  select h.order_id from S.order_header h where h.last_updated_tx_stamp >= :order_header
  union select r.order_id from S.order_role r where r.last_updated_tx_stamp >= :order_role
  /*if order_item*/
  union select i.order_id from S.order_item i where i.last_updated_tx_stamp >= :order_item
  /*end*/
  /*if order_adjustment*/
  union select a.order_id from S.order_adjustment a where a.last_updated_tx_stamp >= :order_adjustment
  /*end*/
),
/*end*/
internal(party_id) as (
  select distinct r.party_id from S.party_role r where r.role_type_id = any(:internal_roles)
),
document as (
  -- one customer, whoever else is billed: nothing may double
  select distinct on (h.order_id) h.order_id, h.order_date as moment, h.currency_uom as currency, h.status_id,
    b.party_id as customer,
    (select min(v.party_id) from S.order_role v
      where v.order_id = h.order_id and v.role_type_id = 'BILL_FROM_VENDOR') as seller,
    not (coalesce(h.status_id, 'ORDER_CREATED') = any(:not_booked_orders)) as booked
  from S.order_header h join S.order_role b on b.order_id = h.order_id and b.role_type_id = 'BILL_TO_CUSTOMER'
  where h.order_type_id = 'SALES_ORDER'
  /*if since*/ and h.order_id in (select c.order_id from changed c) /*end*/
  order by h.order_id, b.party_id collate "C"
),
head as (
  select d.*, /*use preference*/
  from document d where not exists (select 1 from internal n where n.party_id = d.customer)
),
item as (
  select h.order_id, i.order_item_seq_id, k.product_category_id as category,
    round((coalesce(i.quantity, 0) - coalesce(i.cancel_quantity, 0)) * coalesce(i.unit_price, 0), 2) as revenue,
    round((coalesce(i.quantity, 0) - coalesce(i.cancel_quantity, 0)) * coalesce(
      /*if product_average_cost.rows*/ case when h.averaged then /*use average-cost*/ end, /*end*/
      /*use unit-cost*/, /*use virtual-cost*/), 4) as cost
  from head h
  join S.order_item i on i.order_id = h.order_id
  left join lateral (select x.*, false as sole, cast(null as numeric) as sole_price
    from S.product x where x.product_id = i.product_id) p on true
  left join S.product_category k on k.product_category_id = /*use category*/
  where h.booked and coalesce(i.status_id, '') not in ('ITEM_CANCELLED', 'ITEM_REJECTED')
),
-- kept, else the cost of each line would be looked up twice
line as materialized (
  select t.order_id, t.category, t.revenue, t.cost from item t
  /*if order_adjustment*/
  union all
  select h.order_id, t.category, round(coalesce(a.amount, 0), 2), 0
  from head h
  join S.order_adjustment a on a.order_id = h.order_id
  left join item t on t.order_id = a.order_id and t.order_item_seq_id = a.order_item_seq_id
  where h.booked and not (coalesce(a.order_adjustment_type_id, '') = any(:left_out_adjustments))
    -- of an item that was cancelled, what raised or lowered it is cancelled with it
    and (a.order_item_seq_id is null or a.order_item_seq_id = '_NA_' or t.order_id is not null)
  /*end*/
),
sums as (
  select l.order_id, l.category, sum(l.revenue) as revenue, sum(l.cost) as cost
  from line l group by l.order_id, l.category, l.cost is null
)
select 'order-' || h.order_id as id, h.order_id as ref, h.customer,
  cast(h.moment at time zone :zone as date) as day, h.currency, h.booked, h.status_id, s.category,
  coalesce(s.revenue, 0) as revenue, case when s.order_id is null then 0 else s.cost end as cost
from head h left join sums s on s.order_id = h.order_id
order by h.order_id collate "C", s.category collate "C" nulls last, s.cost is null
