// Writes src/generated/{wall,kpi,screens,counter}.ts: the types of what each page asks (src/*/operations.graphql), read against the
// contract in ../schema.graphql. CI runs it and fails on a difference.
import { readFile, writeFile } from "node:fs/promises";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import * as documents from "@graphql-codegen/typed-document-node";
import { parse } from "graphql";

const read = (path) => readFile(new URL(path, import.meta.url), "utf8");

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
  strictScalars: true,
  arrayInputCoercion: false,
  scalars: { DateTime: "string", Date: "string" },
  documentMode: "string",
  dedupeFragments: true,
  pureMagicComment: true,
};

const schema = parse(await read("../../schema.graphql"));
for (const page of ["wall", "kpi", "screens", "counter"]) {
  const text = await codegen({
    filename: `${page}.ts`,
    schema,
    documents: [{ document: parse(await read(`../src/${page}/operations.graphql`)) }],
    config,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations, documents },
  });
  const note = `// Made by npm run generate from schema.graphql and src/${page}/operations.graphql. Do not edit.`;
  await writeFile(new URL(`../src/generated/${page}.ts`, import.meta.url), `${note}\n${text}\n`);
}
