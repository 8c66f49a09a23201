import { chromium } from "playwright-core";
import { serveMeasured } from "../tests/bench/measured-server.ts";
const site="/tmp/dist"; const idx=process.argv[2];
const server = await serveMeasured(site, {"search-data": idx});
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
for (let i=0;i<4;i++){
const context = await browser.newContext(); const page = await context.newPage();
await page.goto(`${server.address}/zh-hans/search/`, { waitUntil: "networkidle" });
const r = await page.evaluate(async () => {
  const box=document.querySelector("input[name=q]") as HTMLInputElement; const results=document.querySelector("#search-results") as HTMLElement;
  const once=async (q)=>{ await new Promise(r=>setTimeout(r,200)); box.value=q; const t=performance.now(); box.dispatchEvent(new InputEvent("input",{bubbles:true}));
  await new Promise<void>(d=>{const o=new MutationObserver(()=>{if(results.dataset.state==="ready"){o.disconnect();d();}});o.observe(results,{attributes:true});});
  const a=performance.now()-t; await new Promise(p=>requestAnimationFrame(()=>setTimeout(p))); return [q, a.toFixed(0), (performance.now()-t).toFixed(0)]; };
  const out=[]; for(const q of ["揭榜挂帅","人才引进","揭榜挂帅","创新","科技创新","创新","全球研发中心城市","创","全球研发中心城市"]) out.push(await once(q)); return out;
});
console.log(JSON.stringify(r)); await context.close(); }
await browser.close(); await server.close();
