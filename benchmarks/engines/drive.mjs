// Renders one document again and again with one engine, when told to: `<count>` on a line, an answer on a line.
// Each engine is used as its own documentation shows it; the template's bytes are read once.
import { createRequire } from "node:module";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import readline from "node:readline";

const require = createRequire(import.meta.url);
const [engine, templatePath, dataPath, outPath] = process.argv.slice(2);
const template = fs.readFileSync(templatePath);
const data = JSON.parse(fs.readFileSync(dataPath, "utf8"));

function docxtemplater() {
  const PizZip = require("pizzip");
  const Docxtemplater = require("docxtemplater");
  return async () => {
    const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
    document.render(data);
    return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
  };
}

function easyTemplateX() {
  const { TemplateHandler } = require("easy-template-x");
  return async () => Buffer.from(await new TemplateHandler().process(template, data));
}

function carbone() {
  const carbone = require("carbone");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-carbone-"));
  carbone.set({ templatePath: path.dirname(templatePath), tempPath: folder });
  process.on("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  return () =>
    new Promise((resolve, reject) =>
      carbone.render(path.basename(templatePath), data, {}, (error, result) => (error ? reject(error) : resolve(result))),
    );
}

const render = { docxtemplater, "easy-template-x": easyTemplateX, carbone }[engine]();
fs.writeFileSync(outPath, await render());
console.log("ready");
for await (const line of readline.createInterface({ input: process.stdin })) {
  const before = process.cpuUsage();
  const start = performance.now();
  for (let i = 0; i < Number(line); i++) await render();
  const used = process.cpuUsage(before);
  console.log(`${(performance.now() - start) / 1000} ${(used.user + used.system) / 1e6}`);
}
process.exit(0);
