-- Categories in use, with all above them; union ends a circle.
used(id) as (
  /*if members product_category_member*/
  select m.product_category_id from S.product_category_member m
  join S.product_category c on c.product_category_id = m.product_category_id
  where c.product_category_type_id = any(:category_types)
    and (m.thru_date is null or m.thru_date > current_timestamp)
    and (m.from_date is null or m.from_date <= current_timestamp)
  /*else*/
  select p.primary_product_category_id from S.product p where p.primary_product_category_id is not null
  /*end*/
  union
  select c.primary_parent_category_id from used u join S.product_category c on c.product_category_id = u.id
  where c.primary_parent_category_id is not null
)
