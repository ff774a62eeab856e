import { buildSchema, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import contract from "../../../schema.graphql?raw";
import { whyAside } from "./why";

describe("why a record is set aside", () => {
  const type = buildSchema(contract).getType("SetAside");
  const codes = isObjectType(type) ? (type.getFields()["reason"]?.description ?? "").match(/\b[A-Z][A-Z_]+[A-Z]\b/g) ?? [] : [];

  it("has words in both languages for every code that the contract lists", () => {
    expect(codes.length).toBeGreaterThanOrEqual(30);
    for (const code of codes) {
      const indonesian = whyAside(code, "id"), english = whyAside(code, "en");
      expect([indonesian, english]).not.toContain(code);
      expect(indonesian, code).not.toBe("");
      expect(english, code).not.toBe("");
    }
  });
  it("shows a code that it does not know as it is", () => {
    expect([whyAside("NEW_CODE", "id"), whyAside("toString", "en")]).toEqual(["NEW_CODE", "toString"]);
  });
});
