import { loadTools } from "./bot/cli/run.ts";
import { readCases, DEV_FILE } from "./bot/evaluation/read-cases.ts";
import { redact } from "./bot/privacy/redact.ts";
const {recogniser}=await loadTools();
const cs=readCases(DEV_FILE).map(c=>redact(c.tekst)).filter(t=>t.length>150&&t.length<260);
for(let k=0;k<30;k++)for(const t of cs)recogniser.recognise(t);
const ts:number[]=[];const c0=process.cpuUsage();let n=0;for(let k=0;k<40;k++)for(const t of cs){const a=performance.now();recogniser.recognise(t);ts.push(performance.now()-a);n++;}
const c=process.cpuUsage(c0);ts.sort((a,b)=>a-b);console.log(cs.length,"wall median",ts[ts.length>>1].toFixed(3),"min",ts[0].toFixed(3),"cpu/msg ms",((c.user+c.system)/1000/n).toFixed(3));
