-- Sales invoices and the returns of customers, each line net of discounts, without tax and shipping.
with
/*if since*/
changed(invoice_id) as (
  select i.invoice_id from S.invoice i where i.last_updated_tx_stamp >= :invoice
  union select ii.invoice_id from S.invoice_item ii where ii.last_updated_tx_stamp >= :invoice_item
  /*if order_item_billing*/
  union select b.invoice_id from S.order_item_billing b where b.last_updated_tx_stamp >= :order_item_billing
  /*end*/
),
/*end*/
internal(party_id) as (
  select distinct r.party_id from S.party_role r where r.role_type_id = any(:internal_roles)
),
document as (
  select i.invoice_id, i.invoice_date as moment, i.currency_uom_id as currency, i.status_id,
    -- a return goes from the customer to us, with amounts above zero
    case i.invoice_type_id when 'CUST_RTN_INVOICE' then i.party_id_from else i.party_id end as customer,
    case i.invoice_type_id when 'CUST_RTN_INVOICE' then i.party_id else i.party_id_from end as seller,
    case i.invoice_type_id when 'CUST_RTN_INVOICE' then -1 else 1 end as sign,
    not (coalesce(i.status_id, 'INVOICE_IN_PROCESS') = any(:not_booked)) as booked
  from S.invoice i
  -- these very types: a return to a supplier is of the kind of sales invoices
  where i.invoice_type_id in (/*if orders*/ 'CUST_RTN_INVOICE' /*else*/ 'SALES_INVOICE', 'CUST_RTN_INVOICE' /*end*/)
  /*if since*/ and i.invoice_id in (select c.invoice_id from changed c) /*end*/
),
head as (
  select d.*, /*use preference*/
  from document d where not exists (select 1 from internal n where n.party_id = d.customer)
),
/*if supplier_product.rows*/
-- Most products have one price of one supplier in a currency: nothing needs to be chosen for each line.
sole(product_id, currency, price, from_date, thru_date) as (
  select c.product_id, c.currency_uom_id, min(c.last_price), min(c.available_from_date), min(c.available_thru_date)
  from S.supplier_product c where c.last_price is not null
  group by c.product_id, c.currency_uom_id having count(*) = 1
),
/*end*/
-- a document of nothing but tax is one of no line
sold as (
  select h.customer collate "C" as buyer, h.invoice_id collate "C" as ref, h.*, ii.invoice_id is not null as there,
    ii.invoice_item_seq_id, /*if invoice_item.inventory_item_id*/ ii.inventory_item_id, /*end*/ p.product_id,
    k.product_category_id collate "C" as category,
    /*if supplier_product.rows*/
    o.product_id is not null as sole,
    case when o.from_date <= h.moment and (o.thru_date is null or o.thru_date > h.moment) then o.price end as sole_price,
    /*end*/
    coalesce(ii.quantity, 1) as pieces, coalesce(ii.amount, 0) as price,
    ii.invoice_item_type_id = any(:costless)
      /*if invoice_item.parent_invoice_item_seq_id*/ or ii.parent_invoice_item_seq_id is not null /*end*/ as costless
  from head h
  left join S.invoice_item ii on ii.invoice_id = h.invoice_id
    and h.booked and not (coalesce(ii.invoice_item_type_id, '') = any(:left_out))
  /*if invoice_item.parent_invoice_id invoice_item.parent_invoice_item_seq_id*/
  -- what lowers or raises a line belongs to that line's product
  left join S.invoice_item up
    on up.invoice_id = ii.parent_invoice_id and up.invoice_item_seq_id = ii.parent_invoice_item_seq_id
  left join S.product p on p.product_id = coalesce(ii.product_id, up.product_id)
  /*else*/
  left join S.product p on p.product_id = ii.product_id
  /*end*/
  /*if supplier_product.rows*/ left join sole o on o.product_id = p.product_id and o.currency = h.currency /*end*/
  left join S.product_category k on k.product_category_id = /*use category*/
  order by buyer, ref
),
-- Sorted before: so each cost is looked for when its line is handed over, and the first lines do not wait for them all.
line as (
  select h.*, h.sign * round(h.pieces * h.price, 2) as revenue,
    case when h.costless then 0
      else h.sign * round(h.pieces * coalesce(
        /*if product_average_cost.rows*/ case when h.averaged then /*use average-cost*/ end, /*end*/
        -- what was issued for this line; known only where every piece's cost is
        /*if order_item_billing.rows item_issuance.rows inventory_item.rows*/
        (select sum(b.quantity * v.unit_cost) / nullif(sum(b.quantity), 0) from S.order_item_billing b
          left join S.item_issuance x on x.item_issuance_id = b.item_issuance_id
          left join S.inventory_item v on v.inventory_item_id = x.inventory_item_id
          where b.invoice_id = h.invoice_id and b.invoice_item_seq_id = h.invoice_item_seq_id
          having count(*) = count(nullif(v.unit_cost, 0)) and bool_and(v.currency_uom_id = h.currency)),
        /*end*/
        /*if inventory_item.rows invoice_item.inventory_item_id*/
        (select nullif(v.unit_cost, 0) from S.inventory_item v
          where v.inventory_item_id = h.inventory_item_id and v.currency_uom_id = h.currency),
        /*end*/
        /*use unit-cost*/, /*use virtual-cost*/), 4) end as cost
  from sold h cross join lateral (select h.product_id /*if supplier_product.rows*/ , h.sole, h.sole_price /*end*/) p
  order by h.buyer, h.ref
)
-- what has a known cost and what has none stay apart within a category
select 'invoice-' || l.ref as id, l.ref, l.buyer,
  cast(l.moment at time zone :zone as date) as day, l.currency, l.booked, l.status_id, l.category,
  case when l.there then sum(l.revenue) else 0 end as revenue, case when l.there then sum(l.cost) else 0 end as cost
from line l
group by l.buyer, l.ref, l.category, l.cost is null, l.there, l.moment, l.currency, l.booked, l.status_id
order by l.buyer, l.ref, l.category nulls last, l.cost is null
