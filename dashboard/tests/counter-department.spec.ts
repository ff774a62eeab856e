import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ask, Server } from "./wall";

const server = new Server();
let held = "";
test.beforeAll(async () => {
  held = await server.token("operator", "--department=DLH"); // before the start: a server looks for new tokens from time to time
  await server.start();
});
test.afterAll(() => server.end());

/** Hands in a complaint of a category, whose reporter is named, and gives it to the category's department. */
async function handIn(category: string, text: string, assign = true): Promise<{ id: string; reference: string }> {
  const { complaintSubmit } = await ask(server.url, `mutation ($c: String, $t: String!) { complaintSubmit(input: { category: $c, channel: "COUNTER", text: $t, reporter: { name: "Sri Rahayu", phone: "081200000000" } }) { complaint { id reference } userErrors { message } } }`, { c: category, t: text }) as
    { complaintSubmit: { complaint: { id: string; reference: string }; userErrors: unknown[] } };
  expect(complaintSubmit.userErrors).toEqual([]);
  if (!assign) return complaintSubmit.complaint;
  const { complaintAssign } = await ask(server.url, "mutation ($id: ID!) { complaintAssign(input: { id: $id }) { userErrors { message } } }", { id: complaintSubmit.complaint.id }) as { complaintAssign: { userErrors: unknown[] } };
  expect(complaintAssign.userErrors).toEqual([]);
  return complaintSubmit.complaint;
}

test("an operator of one department works on its complaints, and reads nothing of who complained elsewhere", async ({ page }) => {
  const own = await handIn("SAMPAH", "Sampah menumpuk di pasar"), other = await handIn("JALAN-RUSAK", "Jalan berlubang di depan rumah"), loose = await handIn("SAMPAH", "Belum ada yang menangani", false);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript((t) => sessionStorage.setItem("tugu.token", t), held);
  await page.goto(`${server.url}/counter?tab=queue&lang=en`);
  const tab = page.locator("#tab-queue");
  await expect(page.getByText("The token is used until this tab is closed.")).toBeVisible();
  // What concerns the whole city is not offered.
  await expect(page.getByRole("navigation", { name: "Counter" }).getByRole("button")).toHaveCount(2);

  const find = async (reference: string) => {
    await tab.getByLabel("Show").selectOption({ label: "search" });
    await tab.getByRole("searchbox").fill(reference);
    await tab.getByRole("searchbox").press("Enter");
  };
  await find(own.reference);
  await tab.getByRole("button", { name: own.reference }).press("Enter");
  await expect(tab.locator("#one")).toContainText(own.reference);
  await expect(tab.getByText("Sampah menumpuk di pasar")).not.toHaveCount(0);
  await expect(tab.getByText("Sri Rahayu, 081200000000")).toBeVisible();
  const answer = tab.getByRole("textbox", { name: "Answer or result for the citizen" });
  await answer.fill("Petugas berangkat sore ini");
  await tab.getByRole("button", { name: "Send answer" }).press("Enter");
  await expect(tab.getByText("Answer sent.")).toBeVisible();

  await find(other.reference);
  await expect(tab.getByText("Nothing fits.")).toBeVisible();
  await tab.getByLabel("Show").selectOption({ label: "without a department" });
  await tab.getByRole("button", { name: loose.reference }).press("Enter");
  await expect(tab.locator("#one")).toContainText(loose.reference);
  // Neither its words nor who complained, and no step that the server would refuse.
  await expect(tab.getByText("for the department in charge, and for operators of the whole city")).toBeVisible();
  await expect(page.getByText("Belum ada yang menangani")).toHaveCount(0);
  await expect(page.getByText("Sri Rahayu")).toHaveCount(0);
  await expect(tab.locator("section").last().getByRole("button")).toHaveCount(0);
  const answered = await fetch(`${server.url}/graphql`, {
    method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${held}` },
    body: JSON.stringify({ query: "mutation ($id: ID!) { complaintAssign(input: { id: $id }) { userErrors { message } } }", variables: { id: other.id } }),
  });
  expect(await answered.json()).toMatchObject({ data: { complaintAssign: { userErrors: [{ message: expect.stringContaining("not of a department that this token is for") as unknown }] } } });
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.screenshot({ path: "test-results/counter-department.png" });
});
