// Settings of the report. Version 3 takes categories from here and no longer from the results, so they are handed on:
// the program that writes the results stays the one place that says what belongs in which box.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const categories = join(process.env.CONFORMANCE_RESULTS, "categories.json");

export default {
  name: "Conformance",
  historyPath: process.env.CONFORMANCE_HISTORY,
  categories: existsSync(categories) ? JSON.parse(readFileSync(categories, "utf8")) : [],
};
