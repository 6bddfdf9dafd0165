// Twelve months as columns, each line of a plan a bar over its months, of all groups or of one
import { html, useState } from "../../web/core/page.js";
import { Mark, Name, Pager, Turn } from "../../web/core/marks.js";
import { unseen, useKeys, usePages } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { PlanBody, PlanLineState } from "../../web/state.d.ts" */

const YEAR = 12;
const BUDDHIST = 543;
const ROOM = 4;

// Months counted from the year 0
const count = (month) => {
  const [year, number] = month.split("-").map(Number);
  return year * YEAR + number - 1;
};

// {line, from, until}, until the end of its last month; none of a line without a month
function spanOf(line) {
  const { from, until } = line.fields;
  if (!from && !until) return [];
  return [{ line, from: count(from || until), until: count(until || from) + 1 }];
}

/** @param {BoardProps<PlanBody>} props */
export function Calendar({ frame, state, t, groups }) {
  const { lines, first } = state.body;
  const [group, setGroup] = useState("");
  const [years, setYears] = useState(0);
  const names = ["", ...state.groups.map((one) => one.id).filter((id) => lines.some((line) => line.group === id))];
  const whose = names.includes(group) ? group : "";
  const mine = lines.filter((line) => !whose || line.group === whose);
  const spans = mine.flatMap(spanOf);
  const start = first ? count(first) + years * YEAR : 0;
  const here = spans
    .filter((one) => one.from < start + YEAR && one.until > start)
    .sort((a, b) => a.from - b.from || a.until - b.until);
  const later = spans.some((one) => one.until > start + YEAR);
  const pages = usePages(here, `${whose}:${years}`);
  const turn = (by) => setGroup(names[(names.indexOf(whose) + by + names.length) % names.length]);
  useKeys({
    ArrowRight: pages.next,
    ArrowLeft: pages.back,
    PageDown: pages.next,
    PageUp: pages.back,
    ArrowDown: () => turn(1),
    ArrowUp: () => turn(-1),
  });
  if (!first) return html`<p class="empty">${t("plan_no_months")}</p>`;
  return html`<section class="calendar">
    <div class="cal-head">
      <div class="cal-side"><div class="cal-whose">
        <${Turn} sign="back" label=${t("plan_group_back")} onClick=${() => turn(-1)} />
        <p>${whose ? html`<${Mark} look=${groups.get(whose)} /><${Name} name=${groups.get(whose)?.name} />` : t("plan_all_groups")}</p>
        <${Turn} sign="next" label=${t("plan_group_next")} onClick=${() => turn(1)} />
      </div><p class="cal-left">${[
        { words: "plan_undated", n: mine.length - spans.length },
        { words: "plan_outside", n: spans.length - here.length },
      ]
        .filter(({ n }) => n)
        .map(({ words, n }) => t(words, { n }))
        .join(" · ")}</p></div>
      <${Months} start=${start} frame=${frame} t=${t} />
    </div>
    <ul class="cal-lines" ref=${pages.box}>${pages.shown.map(
      (one, index) => html`<li key=${one.line.item} ...${unseen(pages, index)}>
      <${Bar} span=${one} start=${start} look=${groups.get(one.line.group)} named=${!whose} /></li>`,
    )}</ul>
    <div class="cal-turns">
      ${
        (later || years > 0) &&
        html`<button class="button" disabled=${years === 0} onClick=${() => setYears(years - 1)}>${t("plan_year_back")}</button>
        <button class="button" disabled=${!later} onClick=${() => setYears(years + 1)}>${t("plan_year_next")}</button>`
      }
      <${Pager} pages=${pages} t=${t} words="plan_more" hidden=${pages.all} />
    </div>
  </section>`;
}

/** @param {BoardProps<PlanBody>} props */
function Months({ start, frame, t }) {
  const months = Array.from({ length: YEAR }, (_, index) => start + index);
  const short = frame.texts.months_short;
  return html`<div class="cal-months">
    ${[1, 2, 3, 4].map((n) => html`<span class="cal-quarter" key=${n}>${t("plan_quarter", { n })}</span>`)}
    ${months.map(
      (month, index) => html`<span class="cal-month" key=${month}>${short[month % YEAR]}
      <small>${index === 0 || month % YEAR === 0 ? Math.floor(month / YEAR) + BUDDHIST : ""}</small></span>`,
    )}
  </div>`;
}

// Where there is room for the group's name: after the bar, before it, or on it
function placeOf(from, until) {
  if (YEAR - until >= ROOM) return "after";
  return from >= ROOM ? "before" : "inside";
}

/** @param {With<{span: {line: PlanLineState, from: number, until: number}}>} props */
function Bar({ span, start, look, named }) {
  const from = Math.max(0, span.from - start);
  const until = Math.min(YEAR, span.until - start);
  const place = placeOf(from, until);
  const where = { after: `${until + 1} / -1`, before: `1 / ${from + 1}`, inside: `${from + 1} / ${until + 1}` }[place];
  const more = (span.from < start ? " began" : "") + (span.until > start + YEAR ? " goes-on" : "");
  return html`<p class="cal-what" lang="th">${look && html`<${Mark} look=${look} />`}<span>${span.line.text}</span></p>
    <div class="cal-room">
      <span class=${"cal-bar" + more} style=${`grid-column:${from + 1} / ${until + 1};background:${look ? look.colour : ""}`}></span>
      ${
        named &&
        look &&
        html`<span class=${`cal-name ${place}`} style=${`grid-column:${where}`}>
        <${Mark} look=${look} /><${Name} name=${look.name} /></span>`
      }
    </div>`;
}
