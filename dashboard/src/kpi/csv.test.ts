import { expect, it } from "vitest";
import { csvOf } from "./csv";

it("writes what spreadsheets read, and no formula", () => {
  expect(csvOf([["a", "b,c", 'd"e'], ["", "=1+1", "\uff0dx"], ["-1", "@", "x\ny"]])).toBe("a,\"b,c\",\"d\"\"e\"\r\n,'=1+1,'\uff0dx\r\n'-1,'@,\"x\ny\"\r\n");
});
