import type { FileField, ReadFileRequest } from "../../../generated/contract";
import type { PlainKey } from "../../../shared/text/keys";

/** What somebody says about a file. */
export type FileManner = Omit<ReadFileRequest, "text" | "storeId">;

type Place = "billing" | "shipping";

/** What a column can hold, in words; a part of an address says with its place whose it is. */
const words: Partial<Record<FileField, PlainKey>> = {
  skip: "shopfiles-field-skip",
  number: "shopfiles-field-number",
  created: "shopfiles-field-created",
  status: "shopfiles-field-status",
  payment_status: "shopfiles-field-payment-status",
  fulfilment_status: "shopfiles-field-fulfilment-status",
  paid_at: "shopfiles-field-paid-at",
  cancelled_at: "shopfiles-field-cancelled-at",
  shipped_at: "shopfiles-field-shipped-at",
  currency: "shopfiles-field-currency",
  total: "shopfiles-field-total",
  items_total: "shopfiles-field-items-total",
  shipping_total: "shopfiles-field-shipping-total",
  tax_total: "shopfiles-field-tax-total",
  discount_total: "shopfiles-field-discount-total",
  refunded_total: "shopfiles-field-refunded-total",
  payment_method: "shopfiles-field-payment-method",
  email: "shopfiles-field-email",
  phone: "shopfiles-field-phone",
  note: "shopfiles-field-note",
  tags: "shopfiles-field-tags",
  carrier: "shopfiles-field-carrier",
  tracking: "shopfiles-field-tracking",
  line_title: "shopfiles-field-line-title",
  line_sku: "shopfiles-field-line-sku",
  line_quantity: "shopfiles-field-line-quantity",
  line_price: "shopfiles-field-line-price",
  line_total: "shopfiles-field-line-total",
  key: "shopfiles-field-key",
  parent: "shopfiles-field-parent",
  title: "shopfiles-field-title",
  option: "shopfiles-field-option",
  sku: "shopfiles-field-line-sku",
  price: "shopfiles-field-price",
  sale_price: "shopfiles-field-sale-price",
  regular_price: "shopfiles-field-regular-price",
  stock: "shopfiles-field-stock",
  picture: "shopfiles-field-picture",
  link: "shopfiles-field-link",
  description: "shopfiles-field-description",
  published: "shopfiles-field-published",
};

const parts: Record<string, PlainKey> = {
  name: "shopfiles-field-name",
  first_name: "shopfiles-field-first-name",
  last_name: "shopfiles-field-last-name",
  company: "shopfiles-field-company",
  street: "shopfiles-field-street",
  street2: "shopfiles-field-street2",
  postcode: "shopfiles-field-postcode",
  city: "shopfiles-field-city",
  region: "shopfiles-field-region",
  country: "shopfiles-field-country",
  phone: "shopfiles-field-phone",
};

/** The key of a field's word, and whose address it is a part of. */
export function fieldWords(field: FileField): { key: PlainKey; place: Place | null } {
  const own = words[field];
  if (own) return { key: own, place: null };
  const [place, ...rest] = field.split("_");
  const key = parts[rest.join("_")] ?? "shopfiles-field-skip";
  return { key, place: place === "shipping" ? "shipping" : "billing" };
}
