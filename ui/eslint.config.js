// TypeScript 7 has no JavaScript interface yet, so typescript-eslint cannot run on it: Babel parses,
// the compiler itself checks types and unused names, and eslint holds the rules of the house.
import babelParser from "@babel/eslint-parser";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";

const parser = {
  parser: babelParser,
  parserOptions: {
    requireConfigFile: false,
    babelOptions: { parserOpts: { plugins: ["typescript", "jsx"] } },
  },
};

/** Layers that a file may not import: shared ← features ← views ← app. */
const forbid = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: patterns.map((group) => ({ group: [group] })) }],
});

const noWords = {
  "no-restricted-syntax": [
    "error",
    { selector: "JSXText[value=/\\p{L}/u]", message: "Text is a Fluent key: <Text id=… />." },
    {
      selector:
        "JSXAttribute[name.name=/^(title|alt|placeholder|aria-label|aria-description)$/] > StringLiteral[value=/\\p{L}/u]",
      message: "Attributes that people read or hear come from Fluent.",
    },
    {
      selector:
        "JSXAttribute[name.name=/^(title|alt|placeholder|aria-label|aria-description)$/] > Literal[value=/\\p{L}/u]",
      message: "Attributes that people read or hear come from Fluent.",
    },
    {
      selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
      message: "Foreign HTML is shown in a sandboxed frame only.",
    },
  ],
};

export default [
  { ignores: ["dist", "node_modules", "src/generated"] },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    languageOptions: { ...parser, globals: { ...globals.browser, ...globals.node } },
    plugins: { "react-hooks": hooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-console": "error",
      "no-debugger": "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-self-compare": "error",
      "no-unreachable": "error",
      "no-dupe-keys": "error",
      "no-empty": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.tsx"],
    rules: { ...noWords, "max-lines": ["error", 300] },
  },
  {
    files: ["src/shared/**"],
    rules: forbid("**/platform/**", "**/features/**", "**/views/**", "**/app/**"),
  },
  { files: ["src/features/**"], rules: forbid("**/views/**", "**/app/**", "../../features/*") },
  {
    files: ["src/features/inbox/**"],
    rules: forbid(
      "**/views/**",
      "**/app/**",
      "**/customers/*",
      "**/channels/*",
      "**/settings/*",
      "**/agents/*",
    ),
  },
  { files: ["src/views/**"], rules: forbid("**/app/**") },
  { files: ["**/*.test.{ts,tsx}", "tests/**"], rules: { "no-restricted-syntax": "off" } },
];
