-- Categories of products, never the products: there are thousands of those.
with recursive /*use categories*/
select c.product_category_id,
  left(coalesce(nullif(btrim(c.category_name), ''), nullif(btrim(c.description), ''), c.product_category_id), 200)
    as name,
  nullif(a.product_category_id, c.product_category_id) as parent
from S.product_category c
left join S.product_category a on a.product_category_id = c.primary_parent_category_id
where c.product_category_id in (select u.id from used u)
order by c.product_category_id collate "C"
