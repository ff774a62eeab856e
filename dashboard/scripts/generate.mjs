// Writes src/generated/operations.ts: the types of what the wall asks (src/wall/operations.graphql), read
// against the contract in ../schema.graphql. CI runs it and fails on a difference.
import { readFile, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import * as documents from "@graphql-codegen/typed-document-node";
import { parse } from "graphql";

const read = (path) => readFile(new URL(path, import.meta.url), "utf8");
const out = new URL("../src/generated/operations.ts", import.meta.url);

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  strictScalars: true,
  arrayInputCoercion: false,
  scalars: { DateTime: "string", Date: "string" },
  documentMode: "string",
  dedupeFragments: true,
};

const text = await codegen({
  filename: "operations.ts",
  schema: parse(await read("../../schema.graphql")),
  documents: [{ document: parse(await read("../src/wall/operations.graphql")) }],
  config,
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
});
await writeFile(out, `// Made by npm run generate from schema.graphql and src/wall/operations.graphql. Do not edit.\n${text}\n`);
