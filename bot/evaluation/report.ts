// The evaluation as one HTML page: figures, per routine, a confusion matrix and a risk-coverage curve. Data in, HTML out.
import { type Html, html } from "../web/html.ts";
import type { Figures, Outcome, Share } from "./measure.ts";

const percent = ({ count, of }: Share): string => (of === 0 ? "–" : `${((100 * count) / of).toFixed(1)}% (${count}/${of})`);

const STYLE = `body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#242424;background:#fff}
table{border-collapse:collapse}th,td{padding:.15rem .5rem;text-align:left;border-bottom:1px solid #e0e0e0}
.matrix td{width:1.3rem;height:1.3rem;padding:0;text-align:center;font-size:.7rem;border:1px solid #eee}.matrix th{font-weight:400;font-size:.7rem;border:0;white-space:nowrap}
.matrix thead th{writing-mode:vertical-rl;transform:rotate(180deg)}.scroll{overflow-x:auto}.right{background:#d5eed9}.wrong{background:#f8c9c9}
@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}th,td{border-color:#525252}.matrix td{border-color:#3d3d3d}.right{background:#1d4d26}.wrong{background:#6e2123}}`;

/** @param source name of the file that was measured */
export function reportPage(source: string, outcomes: readonly Outcome[], figures: Figures): string {
  return html`<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Evaluatie van de herkenning</title><style>${STYLE}</style></head>
<body><h1>Evaluatie van de herkenning</h1><p>${source}, ${outcomes.length} berichten. Wat elk cijfer betekent staat in test/evaluatie/README.md.</p>
${summary(figures)}
<h2>Zeker en fout, per drempel</h2>${riskCoverage(outcomes)}
<h2>Per soort en per routine (top-1)</h2>${shares({ ...figures.perKind })}${shares(figures.perRoutine)}
<h2>Verwarring</h2><p>Regel: wat het is. Kolom: wat de bot als eerste gaf.</p>${matrix(outcomes)}
<h2>Vaakst verward</h2><ol>${figures.confusions.slice(0, 20).map(({ right, given, count }) => html`<li>${right} → ${given}: ${count}</li>`)}</ol>
</body></html>
`.text;
}

function summary(figures: Figures): Html {
  const rows: [string, string][] = [
    ["top-1", percent(figures.top1)],
    ["top-3", percent(figures.top3)],
    ["herkend, van de weigeringen", percent(figures.sure)],
    ["herkend en fout", percent(figures.sureAndWrong)],
    ["weigering zonder antwoord", percent(figures.unanswered)],
    ["geen weigering, toch herkend", percent(figures.nullSureAll)],
    ["geen weigering, toch keuze", percent(figures.nullChoiceAll)],
    ["gevaar gezien", percent(figures.dangerRecall)],
    ["vals alarm", percent(figures.falseAlarm)],
    ["ECE", figures.ece.toFixed(3)],
  ];
  return html`<table><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table>`;
}

const shares = (groups: Record<string, Share>): Html =>
  html`<table><tbody>${Object.entries(groups).map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${percent(value)}</td></tr>`)}</tbody></table>`;

function matrix(outcomes: readonly Outcome[]): Html {
  const refusals = outcomes.filter(({ right }) => right.length > 0);
  const ids = [...new Set(refusals.flatMap(({ right, ranked }) => [right[0] as string, ranked[0] ?? ""]))].sort();
  const counts = new Map<string, number>();
  for (const { right, ranked } of refusals) {
    const first = ranked[0] ?? "";
    const key = `${right.includes(first) ? first : right[0]} ${first}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return html`<div class="scroll"><table class="matrix"><thead><tr><td></td>${ids.map((id) => html`<th scope="col">${id}</th>`)}</tr></thead>
<tbody>${ids.map(
    (row) =>
      html`<tr><th scope="row">${row}</th>${ids.map((column) => {
        const count = counts.get(`${row} ${column}`) ?? 0;
        return html`<td class="${count === 0 ? "" : row === column ? "right" : "wrong"}">${count || ""}</td>`;
      })}</tr>`,
  )}</tbody></table></div>`;
}

/** Share of refusals above each threshold (coverage) against the share of those that are wrong (risk). */
export function riskCoveragePoints(outcomes: readonly Outcome[]): { coverage: number; risk: number }[] {
  const sorted = outcomes.filter(({ right }) => right.length > 0).sort((a, b) => b.kans - a.kans);
  let wrong = 0;
  return sorted.map(({ right, ranked }, i) => {
    if (!right.includes(ranked[0] ?? "")) wrong++;
    return { coverage: (i + 1) / sorted.length, risk: wrong / (i + 1) };
  });
}

function riskCoverage(outcomes: readonly Outcome[]): Html {
  const points = riskCoveragePoints(outcomes);
  const highest = Math.max(0.05, ...points.map(({ risk }) => risk));
  const line = points.map(({ coverage, risk }) => `${(40 + coverage * 540).toFixed(1)},${(210 - (risk / highest) * 190).toFixed(1)}`).join(" ");
  const label = `Van links naar rechts: deel van de weigeringen dat boven de drempel komt, tot 100%. Omhoog: deel daarvan dat fout is, tot ${(highest * 100).toFixed(1)}%.`;
  return html`<svg viewBox="0 0 600 240" width="600" role="img" aria-label="${label}"><polyline points="${line}" fill="none" stroke="#4f52b2" stroke-width="2"/><path d="M40 20V210H580" fill="none" stroke="currentColor"/>
<text x="40" y="232" font-size="12" fill="currentColor">0%</text><text x="545" y="232" font-size="12" fill="currentColor">100%</text><text x="0" y="24" font-size="12" fill="currentColor">${(highest * 100).toFixed(0)}%</text></svg><p>${label}</p>`;
}
