#include "cli/department/page.h"

#include <fmt/format.h>

#include <charconv>

#include "cli/network.h"

namespace dicom::cli::department {
namespace {

// One document, nothing from elsewhere. Who talks is a box; a message is an arrow's flash and a line, which opens.
constexpr std::string_view document = R"html(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Department</title>
<style>
:root { color-scheme: light dark; --ink: light-dark(#1d2733, #e6ebf0); --soft: light-dark(#5b6775, #9aa6b2); --line: light-dark(#d5dbe1, #333c46);
  --ground: light-dark(#f6f8fa, #12171c); --box: light-dark(#fff, #1b2229); --accent: light-dark(#0b6bcb, #6cb2f7); --bad: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink); background: var(--ground); }
header { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: center; padding: 14px 20px; border-bottom: 1px solid var(--line); background: var(--box); }
h1 { font-size: 17px; margin: 0; }
label { display: flex; gap: 8px; align-items: center; color: var(--soft); }
main { display: grid; grid-template-columns: minmax(320px, 430px) 1fr; gap: 20px; padding: 20px; height: calc(100vh - 60px); }
svg { width: 100%; }
svg rect { fill: var(--box); stroke: var(--line); rx: 8; }
svg text { fill: var(--ink); font-size: 13px; text-anchor: middle; }
svg line { stroke: var(--line); stroke-width: 2; }
svg line.busy { stroke: var(--accent); stroke-width: 4; }
svg line.bad { stroke: var(--bad); stroke-width: 4; }
ol { list-style: none; margin: 0; padding: 0; overflow: auto; border: 1px solid var(--line); border-radius: 8px; background: var(--box); }
li { border-bottom: 1px solid var(--line); }
summary { display: grid; grid-template-columns: 64px 86px 96px 1fr; gap: 10px; padding: 6px 12px; cursor: pointer; }
summary span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
summary span:last-child { white-space: normal; }
.soft { color: var(--soft); font-variant-numeric: tabular-nums; }
.bad summary span:last-child { color: var(--bad); }
pre { margin: 0; padding: 8px 12px 12px; overflow: auto; font: 12px/1.4 ui-monospace, monospace; background: var(--ground); }
#counts { margin-top: 16px; display: grid; grid-template-columns: auto 1fr; gap: 4px 16px; }
#counts dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; }
@media (max-width: 800px) { main { grid-template-columns: 1fr; height: auto; } }
</style>
</head>
<body>
<header>
<h1>Department</h1>
<label>Speed <input id="speed" type="range" min="0" max="7" step="1"> <output id="shown"></output></label>
<label><input id="faults" type="checkbox"> Things go wrong</label>
<span class="soft" id="state" role="status"></span>
</header>
<main>
<section aria-label="Who talks to whom">
<svg id="map" viewBox="0 0 420 400" role="img" aria-label="Machines around the archive"></svg>
<dl id="counts"></dl>
</section>
<ol id="list" aria-label="Messages, the latest first"></ol>
</main>
<script>
const who = ["RIS", "CT1", "MR1", "US1", "DX1", "READER1", "AI1"];
const svg = document.getElementById("map"), list = document.getElementById("list"), counts = new Map();
const make = (name, attributes, text) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  if (text) element.textContent = text;
  svg.append(element);
  return element;
};
const lines = {};
who.forEach((name, i) => {
  const angle = 2 * Math.PI * i / who.length - Math.PI / 2, x = 210 + 160 * Math.cos(angle), y = 200 + 160 * Math.sin(angle);
  lines[name] = make("line", { x1: 210, y1: 200, x2: x, y2: y });
  make("rect", { x: x - 42, y: y - 18, width: 84, height: 36 });
  make("text", { x, y: y + 5 }, name);
});
make("rect", { x: 155, y: 176, width: 110, height: 48 });
make("text", { x: 210, y: 205 }, "archive");
const show = (h) => {
  const line = lines[h.from] || lines[h.to];
  if (line) { line.setAttribute("class", h.trouble ? "bad" : "busy"); clearTimeout(line.timer); line.timer = setTimeout(() => line.setAttribute("class", ""), 700); }
  const item = document.createElement("li"), details = document.createElement("details"), summary = document.createElement("summary");
  if (h.trouble) item.className = "bad";
  [[(h.milliseconds / 1000).toFixed(1) + " s", "soft"], [h.from, ""], [h.service, "soft"], [h.words, ""]].forEach(([text, kind]) => {
    const span = document.createElement("span");
    span.textContent = text; span.className = kind; summary.append(span);
  });
  const detail = document.createElement("pre");
  detail.textContent = (h.detail || "Nothing more is known of this message.").replaceAll("\r", "\n");
  details.append(summary, detail); item.append(details); list.prepend(item);
  while (list.childElementCount > 400) list.lastElementChild.remove();
  counts.set(h.service, (counts.get(h.service) || 0) + 1);
};
const steps = [0.5, 1, 2, 5, 10, 20, 50, 100], speed = document.getElementById("speed"), shown = document.getElementById("shown"), faults = document.getElementById("faults");
speed.oninput = () => { shown.textContent = steps[speed.value] + "x"; fetch("/speed?value=" + steps[speed.value], { method: "POST" }); };
faults.onchange = () => fetch("/faults?value=" + (faults.checked ? 1 : 0), { method: "POST" });
let after = 0;
const ask = async () => {
  try {
    const answer = await (await fetch("/happenings?after=" + after)).json();
    if (after === 0) { speed.value = steps.reduce((best, s, i) => Math.abs(s - answer.speed) < Math.abs(steps[best] - answer.speed) ? i : best, 0); shown.textContent = answer.speed + "x"; faults.checked = answer.faults; }
    for (const h of answer.happenings) { show(h); after = h.number; }
    document.getElementById("state").textContent = after + " messages";
    const table = document.getElementById("counts");
    table.replaceChildren(...[...counts].sort().flatMap(([name, n]) => {
      const dt = document.createElement("dt"), dd = document.createElement("dd");
      dt.textContent = name; dd.textContent = n; return [dt, dd];
    }));
  } catch { document.getElementById("state").textContent = "The department has closed."; }
  setTimeout(ask, 400);
};
ask();
</script>
</body>
</html>
)html";

std::string json_of(const Happening& happening) {
  return fmt::format(
      R"({{"number":{},"milliseconds":{},"from":"{}","to":"{}","service":"{}","words":"{}","detail":"{}","trouble":{}}})",
      happening.number, happening.milliseconds, json_escaped(happening.from), json_escaped(happening.to),
      json_escaped(happening.service), json_escaped(happening.words), json_escaped(happening.detail),
      happening.trouble);
}

double number_in(const http::Request& request, std::string_view name, double otherwise) {
  const std::string_view text = request.query_value(name).value_or("");
  double value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

http::Response happenings(Hospital& hospital, const http::Request& request) {
  std::string list;
  for (const Happening& happening :
       hospital.chronicle().since(static_cast<std::uint64_t>(std::max(0.0, number_in(request, "after", 0))))) {
    if (!list.empty()) list += ',';
    list += json_of(happening);
  }
  return http::Response::json(
      200, fmt::format(R"({{"speed":{},"faults":{},"happenings":[{}]}})", hospital.speed(), hospital.faults(), list));
}

}  // namespace

http::Router make_page(Hospital& hospital) {
  http::Router router;
  router.add("GET", "/", [](const http::Request&) {
    http::Response response = http::Response::text(200, std::string(document));
    response.headers.set("Content-Type", "text/html; charset=utf-8");
    return response;
  });
  router.add("GET", "/happenings", [&hospital](const http::Request& request) { return happenings(hospital, request); });
  router.add("POST", "/speed", [&hospital](const http::Request& request) {
    const double speed = number_in(request, "value", 0);
    if (!(speed >= 0.1 && speed <= 1000)) return http::Response::text(400, "value is from 0.1 to 1000\n");
    hospital.set_speed(speed);
    return http::Response{.status = 204, .headers = {}, .body = {}};
  });
  router.add("POST", "/faults", [&hospital](const http::Request& request) {
    hospital.set_faults(number_in(request, "value", 0) > 0);
    return http::Response{.status = 204, .headers = {}, .body = {}};
  });
  return router;
}

}  // namespace dicom::cli::department
