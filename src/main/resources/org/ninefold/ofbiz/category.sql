-- The id of the one category of product p: revenue must not double where a product is in many. It may be of none there.
/*if members product_category_member*/
coalesce(/*use member*/,
  /*if product_assoc.rows*/
  (select /*use member*/ from (
    select x.product_id from S.product_assoc x
    where x.product_id_to = p.product_id and x.product_assoc_type_id = 'PRODUCT_VARIANT'
      and (x.thru_date is null or x.thru_date > h.moment) and (x.from_date is null or x.from_date <= h.moment)
    order by x.from_date desc limit 1) p),
  /*end*/
  null)
/*else*/
coalesce(p.primary_product_category_id,
  /*if product_assoc.rows*/
  (select v.primary_product_category_id from S.product_assoc x join S.product v on v.product_id = x.product_id
    where x.product_id_to = p.product_id and x.product_assoc_type_id = 'PRODUCT_VARIANT'
      and (x.thru_date is null or x.thru_date > h.moment) and (x.from_date is null or x.from_date <= h.moment)
    order by x.from_date desc limit 1),
  /*end*/
  null)
/*end*/
