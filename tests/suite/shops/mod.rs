//! Storefronts: each platform against its double.

mod woocommerce;
mod woocommerce_deeds;
mod woocommerce_shapes;
