-- What one of product p costs when document h was made, in its currency; the first that is known, and null for unknown.
-- A cost in another currency is not converted.
coalesce(
  /*if product_average_cost.rows*/ /*use average-cost*/, /*end*/
  -- the standard cost is the sum of its parts
  /*if cost_component.rows*/
  (select sum(c.cost) from S.cost_component c
    where c.product_id = p.product_id and c.cost_component_type_id like 'EST\_STD\_%' and c.cost_uom_id = h.currency
      and (c.thru_date is null or c.thru_date > h.moment) and (c.from_date is null or c.from_date <= h.moment)),
  /*end*/
  -- a supplier's price, in the order in which OFBiz itself takes them
  /*if supplier_product.rows*/
  case when p.sole then p.sole_price else (select c.last_price from S.supplier_product c
    where c.product_id = p.product_id and c.currency_uom_id = h.currency and c.last_price is not null
      and c.available_from_date <= h.moment and (c.available_thru_date is null or c.available_thru_date > h.moment)
    order by c.supplier_pref_order_id collate "C" nulls last, c.last_price, c.party_id collate "C",
      c.minimum_order_quantity limit 1) end,
  /*end*/
  -- a figure somebody typed
  /*if product_price.rows*/
  (select c.price from S.product_price c
    where c.product_id = p.product_id and c.product_price_type_id = 'AVERAGE_COST' and c.currency_uom_id = h.currency
      and c.from_date <= h.moment and (c.thru_date is null or c.thru_date > h.moment)
    order by c.from_date desc limit 1),
  /*end*/
  cast(null as numeric))
