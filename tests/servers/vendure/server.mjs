// A Vendure shop on loopback, over the SQLite file that is named first; "new" makes its tables. It prints one line, its
// port, and ends when its input ends: no killed test leaves it behind. "own" as a third word removes the file's folder then.
import vendure from "@vendure/core";
import { rmSync } from "node:fs";
import { dirname } from "node:path";

const { DefaultLogger, LogLevel, PaymentMethodHandler, bootstrap, defaultConfig, manualFulfillmentHandler } = vendure;
const [file, state, owner] = process.argv.slice(2);
const words = (value) => [{ languageCode: "en", value }];

process.stdin.on("end", () => {
  if (owner === "own") rmSync(dirname(file), { recursive: true, force: true });
  process.exit(0);
});
process.stdin.resume();

/** Takes the money at once and gives it back. */
const card = new PaymentMethodHandler({
  code: "card",
  description: words("Card"),
  args: {},
  createPayment: (_, order, amount) => ({ amount, state: "Settled", transactionId: `card-${order.code}` }),
  settlePayment: () => ({ success: true }),
  createRefund: (_, input, amount) => ({ state: "Settled", transactionId: `back-${amount}` }),
});

/** Money that comes by itself, and that somebody has to send back by hand. */
const transfer = new PaymentMethodHandler({
  code: "transfer",
  description: words("Bank transfer"),
  args: {},
  createPayment: (_, order, amount) => ({ amount, state: "Authorized", transactionId: `transfer-${order.code}` }),
  settlePayment: () => ({ success: true }),
});

const app = await bootstrap({
  logger: new DefaultLogger({ level: LogLevel.Error, timestamp: false }),
  apiOptions: { hostname: "127.0.0.1", port: 0, adminApiPath: "admin-api", shopApiPath: "shop-api" },
  authOptions: {
    tokenMethod: ["bearer"],
    requireVerification: false,
    superadminCredentials: { identifier: "captain", password: "correct horse" },
  },
  dbConnectionOptions: { type: "better-sqlite3", database: file, synchronize: state === "new", logging: false },
  paymentOptions: { paymentMethodHandlers: [card, transfer] },
  shippingOptions: { ...defaultConfig.shippingOptions, fulfillmentHandlers: [manualFulfillmentHandler] },
  plugins: [],
});
process.stdout.write(`${app.getHttpServer().address().port}\n`);
