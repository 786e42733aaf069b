// Opens a report's page as a person would, in light and in dark: page.mjs NODE_MODULES PAGE. Prints what it met, as JSON.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [, , modules, file] = process.argv;
const require = createRequire(`${modules}/`);
const { chromium } = require("playwright-core");
const axe = require("axe-core").source;

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: process.getuid() === 0 ? ["--no-sandbox"] : [] });
const met = { requests: [], errors: [], barriers: [] };
for (const colorScheme of ["light", "dark"]) {
  // The page's own policy keeps scripts that come from elsewhere out; the one that looks for barriers is let in.
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  page.on("request", (request) => met.requests.push(request.url().split("/").pop()));
  page.on("console", (line) => met.errors.push(line.text()));
  page.on("pageerror", (error) => met.errors.push(error.message));
  await page.goto(pathToFileURL(file).href);
  met.lowest = await page.evaluate(() => Math.max(...[...document.querySelectorAll(".verdict, .facts, .counts, .remedies li")].map((part) => part.getBoundingClientRect().bottom)));
  met.width = await page.evaluate(() => document.documentElement.scrollWidth);

  // From a finding to its line of the log.
  await page.locator(".remedies a[href^='#s']").first().click();
  await page.locator(".findings a[href^='#l']").first().click();
  await page.locator("ol.log li:focus").waitFor();
  met.line = await page.evaluate(() => document.activeElement.id);
  met.screens = await page.locator(".strip svg.screen").count();

  // Field by field through an exchange, with the keyboard alone.
  await page.locator("ol.apdus .f").first().focus();
  met.fields = [];
  for (let field = 0; field < 5; field++) {
    met.fields.push(await page.evaluate(() => {
      const shown = getComputedStyle(document.activeElement, "::after");
      return `${document.activeElement.textContent} ${shown.content.slice(1, -1)}`;
    }));
    await page.keyboard.press("Tab");
  }

  const row = page.locator("#rl details.row").first();
  await row.locator("summary").focus();
  await page.keyboard.press("Enter");
  met.opened = await row.evaluate((details) => details.open);

  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
  met.barriers.push(...violations.map((one) => `${colorScheme}: ${one.id}: ${one.nodes.slice(0, 3).map((node) => node.html).join(" ")}`));

  // A page with a barrier has one.
  await page.evaluate(() => document.body.append(new Image()));
  met.control = (await page.evaluate(() => axe.run(document, { runOnly: ["image-alt"] }))).violations.map((one) => one.id);

  await page.locator("form.filter select[name=verdict]").first().selectOption("failed");
  met.filtered = await page.locator("#rl details.row:visible").count();
  await context.close();
}
await browser.close();
console.log(JSON.stringify(met));
