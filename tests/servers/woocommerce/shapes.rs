//! Rows as each version writes them.

use super::WooState;
use serde_json::{Value, json};

pub(super) fn moment(seconds: i64) -> String {
    // Without the zone's letter.
    comptoir_kernel::Timestamp::from_millisecond(seconds * 1000).to_rfc3339().trim_end_matches('Z').to_owned()
}

/// Hundredths as an amount.
pub(super) fn amount(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

pub(super) fn hundredths(value: &Value) -> Option<i64> {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    comptoir_kernel::Money::parse(&text, comptoir_kernel::Currency::EUR).ok().map(|money| money.minor)
}

impl WooState {
    fn links(&self, path: &str, allow: &[&str]) -> Value {
        let collection = path.rsplit_once('/').map_or("", |(before, _)| before);
        let mut own = json!({ "href": format!("{}/wp-json/wc/v3/{path}", self.base) });
        if self.is_new() {
            own["targetHints"] = json!({ "allow": allow });
        }
        json!({ "self": [own], "collection": [{ "href": format!("{}/wp-json/wc/v3/{collection}", self.base) }] })
    }

    pub(super) fn linked(&self, mut row: Value, path: &str) -> Value {
        const ALL: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
        let is_small = path.contains("/notes/") || path.contains("/refunds/");
        row["_links"] = self.links(path, if is_small { &["GET", "DELETE"] } else { &ALL });
        let up = path.rsplitn(3, '/').nth(2).filter(|up| up.contains('/'));
        if let Some(up) = up.filter(|_| is_small || path.contains("/variations/")) {
            row["_links"]["up"] = json!([{ "href": format!("{}/wp-json/wc/v3/{up}", self.base) }]);
        }
        if path.starts_with("products/reviews/") {
            let href = format!("{}/wp-json/wc/v3/products/{}", self.base, row["product_id"]);
            row["_links"]["up"] = json!([{ "href": href }]);
        }
        if self.is_new() && path.starts_with("orders/") && !is_small {
            let href = format!("{}/wp-json/wc/v3/{path}/actions/email_templates", self.base);
            row["_links"]["email_templates"] = json!([{ "embeddable": true, "href": href }]);
        }
        row
    }

    /// A line of an order: net and tax for all pieces, in hundredths.
    pub(super) fn line(
        &self,
        id: u64,
        product: &Value,
        (variation, option): (u64, &str),
        count: i64,
        net: i64,
        tax: i64,
    ) -> Value {
        let taxes =
            if tax == 0 { json!([]) } else { json!([{ "id": 1, "total": amount(tax), "subtotal": amount(tax) }]) };
        let name = product["name"].as_str().unwrap();
        let title = if option.is_empty() { name.to_owned() } else { format!("{name} - {option}") };
        let meta = if option.is_empty() {
            json!([])
        } else {
            json!([{ "id": id * 10, "key": "size", "value": option, "display_key": "Size", "display_value": option }])
        };
        let image = product["images"].get(0).map(|image| (image["id"].to_string(), image["src"].clone()));
        let (image, src) = image.unwrap_or((String::new(), json!("")));
        #[expect(clippy::cast_precision_loss, reason = "prices of a made-up shop are small")]
        let price = net as f64 / (count * 100) as f64;
        let mut line = json!({
            "id": id, "name": title, "product_id": product["id"], "variation_id": variation, "quantity": count,
            "tax_class": "", "subtotal": amount(net), "subtotal_tax": amount(tax), "total": amount(net),
            "total_tax": amount(tax), "taxes": taxes, "meta_data": meta, "sku": product["sku"], "price": price,
            "image": { "id": image, "src": src },
            "parent_name": if option.is_empty() { Value::Null } else { json!(name) },
        });
        if self.is_new() {
            line["global_unique_id"] = json!("");
        }
        line
    }

    pub(super) fn shipping_line(&self, id: u64, net: i64) -> Value {
        let mut line = json!({
            "id": id, "method_title": "Post", "method_id": "flat_rate", "instance_id": "", "total": amount(net),
            "total_tax": "0.00", "taxes": [], "meta_data": [],
        });
        if self.is_new() {
            line["tax_status"] = json!("taxable");
        }
        line
    }

    /// An order around its lines; what depends on the status is set by `settle`.
    pub(super) fn order(
        &self,
        id: u64,
        at: i64,
        customer: u64,
        billing: &Value,
        lines: Vec<Value>,
        shipping: Vec<Value>,
    ) -> Value {
        let sum = |rows: &[Value], key: &str| rows.iter().filter_map(|row| hundredths(&row[key])).sum::<i64>();
        let (net, tax, post) = (sum(&lines, "total"), sum(&lines, "total_tax"), sum(&shipping, "total"));
        let version = if self.is_new() { "11.0.1" } else { "7.9.0" };
        let mut place = billing.clone();
        place.as_object_mut().unwrap().remove("email");
        let when = moment(at);
        json!({
            "id": id, "parent_id": 0, "status": "pending", "currency": "EUR", "version": version,
            "prices_include_tax": false, "date_created": when, "date_modified": when, "discount_total": "0.00",
            "discount_tax": "0.00", "shipping_total": amount(post), "shipping_tax": "0.00", "cart_tax": amount(tax),
            "total": amount(net + tax + post), "total_tax": amount(tax), "customer_id": customer,
            "order_key": format!("wc_order_{id}"), "billing": billing, "shipping": place, "payment_method": "bacs",
            "payment_method_title": "Bank transfer", "transaction_id": "", "customer_ip_address": "",
            "customer_user_agent": "", "created_via": "checkout", "customer_note": "", "date_completed": null,
            "date_paid": null, "cart_hash": "", "number": id.to_string(), "meta_data": [], "line_items": lines,
            "tax_lines": [], "shipping_lines": shipping, "fee_lines": [], "coupon_lines": [], "refunds": [],
            "payment_url": format!("{}/checkout/order-pay/{id}/?pay_for_order=true&key=wc_order_{id}", self.base),
            "is_editable": true, "needs_payment": true, "needs_processing": true, "date_created_gmt": when,
            "date_modified_gmt": when, "date_completed_gmt": null, "date_paid_gmt": null, "currency_symbol": "€",
        })
    }

    pub(super) fn product(&self, id: u64, name: &str, kind: &str, price: &str, at: i64) -> Value {
        let (when, slug) = (moment(at), format!("p-{id}"));
        let link = format!("{}/product/{slug}/", self.base);
        let mut product = json!({
            "id": id, "name": name, "slug": slug, "permalink": link, "type": kind, "status": "publish",
            "featured": false, "catalog_visibility": "visible", "description": "<p>From our own workshop</p>",
            "short_description": "", "sku": if kind == "simple" { format!("SKU-{id}") } else { String::new() },
            "price": price, "regular_price": price, "sale_price": "",
            "on_sale": false, "purchasable": true, "total_sales": 0, "virtual": false, "downloadable": false,
            "downloads": [], "download_limit": -1, "download_expiry": -1, "external_url": "", "button_text": "",
            "tax_status": "taxable", "tax_class": "", "manage_stock": kind == "simple",
            "stock_quantity": if kind == "simple" { json!(40) } else { Value::Null }, "backorders": "no",
            "backorders_allowed": false, "backordered": false, "low_stock_amount": null, "sold_individually": false,
            "weight": "", "dimensions": { "length": "", "width": "", "height": "" }, "shipping_required": true,
            "shipping_taxable": true, "shipping_class": "", "shipping_class_id": 0, "reviews_allowed": true,
            "average_rating": "0", "rating_count": 0, "upsell_ids": [], "cross_sell_ids": [], "parent_id": 0,
            "purchase_note": "", "categories": [{ "id": 15, "name": "Tea", "slug": "tea" }], "tags": [], "images": [],
            "attributes": [], "default_attributes": [], "variations": [], "grouped_products": [], "menu_order": 0,
            "price_html": "", "related_ids": [], "meta_data": [], "stock_status": "instock", "has_options": false,
            "permalink_template": format!("{}/product/%pagename%/", self.base), "generated_slug": slug,
        });
        self.dated(&mut product, &when);
        for key in ["date_on_sale_from", "date_on_sale_from_gmt", "date_on_sale_to", "date_on_sale_to_gmt"] {
            product[key] = Value::Null;
        }
        if self.is_new() {
            for (key, value) in [("brands", json!([])), ("global_unique_id", json!("")), ("post_password", json!(""))] {
                product[key] = value;
            }
        }
        product
    }

    pub(super) fn dated(&self, row: &mut Value, when: &str) {
        for key in ["date_created", "date_created_gmt", "date_modified", "date_modified_gmt"] {
            row[key] = json!(when);
        }
    }

    pub(super) fn customer(&self, id: u64, first: &str, billing: &Value, at: i64) -> Value {
        let mut place = billing.clone();
        place.as_object_mut().unwrap().remove("email");
        let mut customer = json!({
            "id": id, "email": billing["email"], "first_name": first, "last_name": billing["last_name"],
            "role": "customer", "username": format!("user{id}"), "billing": billing, "shipping": place,
            "is_paying_customer": true, "avatar_url": "https://secure.gravatar.com/avatar/0?s=96", "meta_data": [],
        });
        self.dated(&mut customer, &moment(at));
        customer
    }

    pub(super) fn review(&self, id: u64, product: &Value, from: &Value, at: i64) -> Value {
        let when = moment(at);
        let faces = json!({ "24": "https://a.example/24", "48": "https://a.example/48", "96": "https://a.example/96" });
        json!({
            "id": id, "date_created": when, "date_created_gmt": when, "product_id": product["id"],
            "product_name": product["name"], "product_permalink": product["permalink"],
            "status": from.get("status").cloned().unwrap_or(json!("approved")), "reviewer": from["reviewer"],
            "reviewer_email": from["reviewer_email"], "review": from["review"],
            "rating": from.get("rating").cloned().unwrap_or(json!(0)), "verified": from["verified"] == true,
            "reviewer_avatar_urls": faces,
        })
    }
}
