// Fills a fresh Vendure shop through its own interfaces: the goods, customers and orders of the tests. First argument: its port.
import { client } from "./ask.mjs";

const port = process.argv[2];
const admin = client(port, "admin-api");
const problem = "... on ErrorResult { errorCode message }";
const en = (fields) => [{ languageCode: "en", ...fields }];

const goods = [
  ["Captain's Jumper", "captains-jumper", "JUMPER", 8900, ["S", "M", "L"]],
  ["Harbour Mug", "harbour-mug", "MUG", 1450, [""]],
  ["Lighthouse Lamp", "lighthouse-lamp", "LAMP", 12900, [""]],
  ["Wool Socks", "wool-socks", "SOCKS", 1290, ["38", "42"]],
];
const people = [
  ["Frida", "Lindqvist", "frida@customers.example", "+46 70 123 45 67", "Storgatan 4", "11122", "Stockholm", "SE"],
  ["Jonas", "Vogt", "jonas@customers.example", "+49 171 5550123", "Kanalstraße 9", "20095", "Hamburg", "DE"],
  ["Élise", "Moreau", "elise@customers.example", "+33 6 12 34 56 78", "12 rue du Port", "29200", "Brest", "FR"],
  ["Ana", "Costa", "ana@customers.example", "", "Rua do Cais 3", "1200-109", "Lisboa", "PT"],
];

const addressOf = ([first, last, , phone, street, postcode, city, country]) => ({
  fullName: `${first} ${last}`,
  streetLine1: street,
  postalCode: postcode,
  city,
  countryCode: country,
  phoneNumber: phone,
});

async function settings() {
  await admin(`mutation { login(username: "captain", password: "correct horse") { ... on CurrentUser { id } ${problem} } }`);
  const { createZone } = await admin(`mutation { createZone(input: { name: "Europe" }) { id } }`);
  for (const code of ["SE", "DE", "FR", "PT"]) {
    const input = { code, enabled: true, translations: en({ name: code }) };
    const made = await admin(`mutation ($input: CreateCountryInput!) { createCountry(input: $input) { id } }`, { input });
    const ids = { zone: createZone.id, members: [made.createCountry.id] };
    await admin(`mutation ($zone: ID!, $members: [ID!]!) { addMembersToZone(zoneId: $zone, memberIds: $members) { id } }`, ids);
  }
  const { createTaxCategory } = await admin(`mutation { createTaxCategory(input: { name: "Goods" }) { id } }`);
  const rate = { name: "VAT", enabled: true, value: 19, categoryId: createTaxCategory.id, zoneId: createZone.id };
  await admin(`mutation ($input: CreateTaxRateInput!) { createTaxRate(input: $input) { id } }`, { input: rate });
  const { activeChannel } = await admin(`{ activeChannel { id seller { id } } }`);
  const seller = { id: activeChannel.seller.id, name: "Nordlicht" };
  await admin(`mutation ($input: UpdateSellerInput!) { updateSeller(input: $input) { id } }`, { input: seller });
  const channel = {
    id: activeChannel.id,
    pricesIncludeTax: true,
    defaultCurrencyCode: "EUR",
    availableCurrencyCodes: ["EUR"],
    defaultTaxZoneId: createZone.id,
    defaultShippingZoneId: createZone.id,
  };
  await admin(`mutation ($input: UpdateChannelInput!) { updateChannel(input: $input) { ... on Channel { id } ${problem} } }`, {
    input: channel,
  });
  const shipping = {
    code: "parcel",
    fulfillmentHandler: "manual-fulfillment",
    checker: { code: "default-shipping-eligibility-checker", arguments: [{ name: "orderMinimum", value: "0" }] },
    calculator: {
      code: "default-shipping-calculator",
      arguments: [
        { name: "rate", value: "490" },
        { name: "includesTax", value: "include" },
        { name: "taxRate", value: "19" },
      ],
    },
    translations: en({ name: "Parcel", description: "" }),
  };
  await admin(`mutation ($input: CreateShippingMethodInput!) { createShippingMethod(input: $input) { id } }`, {
    input: shipping,
  });
  for (const code of ["card", "transfer"]) {
    const input = { code, enabled: true, handler: { code, arguments: [] }, translations: en({ name: code, description: "" }) };
    await admin(`mutation ($input: CreatePaymentMethodInput!) { createPaymentMethod(input: $input) { id } }`, { input });
  }
}

/** A role that may do nothing but read customers, and somebody who has only that. */
async function clerk() {
  const role = { code: "clerk", description: "Clerk", permissions: ["ReadCustomer"] };
  const { createRole } = await admin(`mutation ($input: CreateRoleInput!) { createRole(input: $input) { id } }`, { input: role });
  const input = {
    firstName: "Cleo",
    lastName: "Clerk",
    emailAddress: "clerk",
    password: "correct horse",
    roleIds: [createRole.id],
  };
  await admin(`mutation ($input: CreateAdministratorInput!) { createAdministrator(input: $input) { id } }`, { input });
}

async function product([name, slug, sku, price, sizes]) {
  const input = { enabled: true, translations: en({ name, slug, description: `<p>${name}, made to last.</p>` }) };
  const { createProduct } = await admin(`mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }`, {
    input,
  });
  const options = [];
  if (sizes.length > 1) {
    const group = {
      code: `${slug}-size`,
      translations: en({ name: "Size" }),
      options: sizes.map((size) => ({ code: `${slug}-${size}`.toLowerCase(), translations: en({ name: size }) })),
    };
    const made = await admin(
      `mutation ($input: CreateProductOptionGroupInput!) { createProductOptionGroup(input: $input) { id options { id } } }`,
      { input: group },
    );
    options.push(...made.createProductOptionGroup.options.map((option) => option.id));
    await admin(
      `mutation ($product: ID!, $group: ID!) { addOptionGroupToProduct(productId: $product, optionGroupId: $group) { id } }`,
      { product: createProduct.id, group: made.createProductOptionGroup.id },
    );
  }
  const variants = sizes.map((size, at) => ({
    productId: createProduct.id,
    sku: size ? `${sku}-${size}` : sku,
    price,
    stockOnHand: 200 + at,
    trackInventory: "TRUE",
    optionIds: options.length ? [options[at]] : [],
    translations: en({ name: size ? `${name} ${size}` : name }),
  }));
  const made = await admin(
    `mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id sku } }`,
    { input: variants },
  );
  return made.createProductVariants;
}

async function account(person) {
  const [firstName, lastName, emailAddress, phoneNumber] = person;
  const input = { firstName, lastName, emailAddress, phoneNumber };
  const { createCustomer } = await admin(
    `mutation ($input: CreateCustomerInput!) { createCustomer(input: $input, password: "correct horse") { ... on Customer { id } ${problem} } }`,
    { input },
  );
  await admin(`mutation ($id: ID!, $input: CreateAddressInput!) { createCustomerAddress(customerId: $id, input: $input) { id } }`, {
    id: createCustomer.id,
    input: { ...addressOf(person), defaultBillingAddress: true, defaultShippingAddress: true },
  });
}

/** Buys as a customer does. Guests and those who are signed in take the same way. */
async function order(person, isGuest, wanted, method) {
  const shop = client(port, "shop-api");
  const [firstName, lastName, emailAddress] = person;
  if (!isGuest) {
    await shop(`mutation ($user: String!) { login(username: $user, password: "correct horse") { ... on CurrentUser { id } ${problem} } }`, {
      user: emailAddress,
    });
  }
  for (const [id, quantity] of wanted) {
    await shop(
      `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { ... on Order { id } ${problem} } }`,
      { id, quantity },
    );
  }
  if (isGuest) {
    await shop(`mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) { ... on Order { id } ${problem} } }`, {
      input: { firstName, lastName, emailAddress },
    });
  }
  for (const kind of ["Shipping", "Billing"]) {
    await shop(`mutation ($input: CreateAddressInput!) { setOrder${kind}Address(input: $input) { ... on Order { id } ${problem} } }`, {
      input: addressOf(person),
    });
  }
  const { eligibleShippingMethods } = await shop(`{ eligibleShippingMethods { id } }`);
  await shop(`mutation ($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) { ... on Order { id } ${problem} } }`, {
    ids: [eligibleShippingMethods[0].id],
  });
  await shop(`mutation { transitionOrderToState(state: "ArrangingPayment") { ... on Order { id } ${problem} } }`);
  await shop(
    `mutation ($method: String!) { addPaymentToOrder(input: { method: $method, metadata: {} }) { ... on Order { id code } ${problem} } }`,
    { method },
  );
}

await settings();
await clerk();
const variants = [];
for (const one of goods) variants.push(...(await product(one)));
for (const person of people.slice(0, 3)) await account(person);
for (let number = 0; number < 24; number += 1) {
  const person = people[number % 4];
  const first = variants[number % variants.length].id;
  const second = variants[(number + 3) % variants.length].id;
  const wanted = number % 3 === 0 ? [[first, 2], [second, 1]] : [[first, 1 + (number % 2)]];
  await order(person, number % 4 === 3, wanted, number % 6 === 5 ? "transfer" : "card");
}
