// The gallery walk: how many rounds of how many minutes, who looks at whose work, who has seen what
import { html, useEffect, useState } from "../../web/core/page.js";
import { SeenTable } from "./seen.js";
import { Count } from "../../web/core/panel.js";
/** @import { ConsoleProps, Translate } from "../../web/props.d.ts" */

/** @param {ConsoleProps} props */
export function Rounds({ state, t, run }) {
  const { number, count } = state.round;
  return html`<section class="panel" aria-label=${t("console_rounds")}>
    <h2>${t("console_rounds")} <span class="gentle">${t("console_round_of", { n: number, all: Math.max(count, number) })}</span></h2>
    <${Plan} state=${state} t=${t} run=${run} />
  </section>`;
}

/** @param {ConsoleProps} props */
export function Seen({ state, t, groups }) {
  return html`<section class="panel" aria-label=${t("console_seen")}>
    <h2>${t("console_seen")}</h2>
    <div class="sideways" role="group" aria-label=${t("console_seen")} tabindex="0">
      <${SeenTable} state=${state} groups=${groups} t=${t} words="console" />
    </div>
  </section>`;
}

/** @param {ConsoleProps} props */
function Plan({ state, t, run }) {
  const { count, minutes } = state.round;
  const [rounds, setRounds] = useState(count);
  const [each, setEach] = useState(minutes);
  useEffect(() => {
    setRounds(count);
    setEach(minutes);
  }, [count, minutes]);
  const changed = rounds !== count || each !== minutes;
  const args = { count: rounds, minutes: each };
  return html`<div class="plan">
    <${Count} label=${t("console_rounds_count")} value=${rounds} least=${1} most=${50} set=${setRounds} />
    <${Count} label=${t("console_rounds_minutes")} value=${each} least=${1} most=${120} set=${setEach} />
    <button class=${"button" + (changed ? " primary" : "")} disabled=${!changed}
      onClick=${() => run("rounds", args, t("console_rounds_set", { n: rounds, minutes: each }))}>${t("console_rounds_use")}</button>
    <p class="gentle">${fitting(state, each, t)} ${t("console_rounds_sum", { n: rounds * each })}</p>
  </div>`;
}

/**
 * What fits: the phase's minutes over a round's, and never more rounds than there are other groups
 * @param {ConsoleProps["state"]} state
 * @param {any} each
 * @param {Translate} t
 */
function fitting(state, each, t) {
  const present = state.groups.filter((one) => !one.away).length;
  const { gallery } = state.minutes;
  if (present < 2) return t("console_rounds_too_few");
  if (!gallery) return t("console_rounds_most", { n: present - 1 });
  const n = Math.min(Math.floor(gallery / each), present - 1);
  return t("console_rounds_fit", { minutes: gallery, n, most: present - 1 });
}
