-- A variant without a cost of its own takes that of the product it is a variant of; p is that one inside.
/*if product_assoc.rows*/
(select /*use unit-cost*/ from (
  select x.product_id, false as sole, cast(null as numeric) as sole_price from S.product_assoc x
  where x.product_id_to = p.product_id and x.product_assoc_type_id = 'PRODUCT_VARIANT'
    and (x.thru_date is null or x.thru_date > h.moment) and (x.from_date is null or x.from_date <= h.moment)
  order by x.from_date desc limit 1) p)
/*else*/ cast(null as numeric) /*end*/
