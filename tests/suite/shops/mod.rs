//! Storefronts: each platform against its double.

mod shopify;
mod shopify_acts;
mod vendure;
mod vendure_acts;
mod vendure_desk;
mod woocommerce;
mod woocommerce_deeds;
mod woocommerce_shapes;
