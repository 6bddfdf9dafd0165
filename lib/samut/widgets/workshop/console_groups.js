// A small tile a group, twelve at once beside whatever is led: who it is, how far it is, whether it is here
import { html, useElement, useLayoutEffect, useState } from "../../web/core/page.js";
import { Mark, Sign } from "../../web/core/marks.js";
import { TextBox } from "../../web/core/text_box.js";
import { useTyped } from "../../web/core/use_typed.js";
/** @import { ConsoleProps, With } from "../../web/props.d.ts" */
/** @import { AboutState, GroupTile } from "../../web/state.d.ts" */

/** @param {ConsoleProps} props */
export function Groups({ frame, state, t, groups, run, add }) {
  const phase = state.phase || frame.phases[0]?.id;
  const asked = frame.questions.some((one) => one.phase === phase);
  const done = state.groups.filter((one) => isDone(one, phase, asked)).length;
  const members = state.groups.reduce((sum, one) => sum + one.members, 0);
  return html`<section class="panel" aria-label=${t("console_groups")}>
    <h2>${t("console_groups")}
      <span class="gentle">${t("console_groups_sum", { groups: state.groups.length, members })}
        ${state.phase ? ` · ${t("console_groups_done", { n: done })}` : ""}</span>
      <button class="button quiet" onClick=${add}>${t("console_add_group")}</button>
    </h2>
    ${!state.groups.length && html`<p class="gentle">${t("console_no_groups")}</p>`}
    <ul class="tiles">${state.groups.map(
      (one) => html`<${Tile} key=${one.id} group=${one} look=${groups.get(one.id)}
      phase=${phase} asked=${asked} online=${state.online} about=${state.about} t=${t} run=${run} />`,
    )}</ul>
  </section>`;
}

// Who says to be done without one saved answer to what is asked is not counted
const isDone = (group, phase, asked) => group.done.includes(phase) && (!asked || group.counts[phase] > 0);

/** @param {With<{group: GroupTile}>} props */
function Tile({ group, look, phase, asked, online, about, t, run }) {
  const [open, setOpen] = useState("");
  const close = () => setOpen("");
  const done = isDone(group, phase, asked);
  const empty = group.done.includes(phase) && !done;
  const manage = t("console_manage", { name: group.name });
  return html`<li class=${tileLook(group, done)} style=${`border-top-color:${look.colour}`}>
    <div class="tile-head">
      <h3 lang="th" title=${group.name}><${Mark} look=${look} /> ${done && html`<span class="good"><${Sign} name="done" /></span> `}${group.name}</h3>
      <button class="button quiet more-button" aria-expanded=${String(!!open)} aria-label=${manage} title=${manage}
        onClick=${() => setOpen(open ? "" : "acts")}><${Sign} name="more" /></button>
    </div>
    <${TileLine} group=${group} phase=${phase} online=${online} done=${done} t=${t} />
    ${empty && html`<p><strong class="call-tag">${t("console_done_empty")}</strong></p>`}
    ${(group.called || group.away) && html`<${Tags} group=${group} t=${t} />`}
    ${open === "acts" && html`<${TileActs} group=${group} open=${setOpen} t=${t} run=${run} />`}
    ${open === "name" && html`<${Rename} group=${group} t=${t} run=${run} close=${close} />`}
    ${open === "place" && html`<${Place} group=${group} about=${about} t=${t} run=${run} close=${close} />`}
  </li>`;
}

/** @param {With<{group: GroupTile}>} props */
const Tags = ({ group, t }) => html`<p>
  ${group.called && html`<strong class="call-tag">${t("console_called")}</strong>`} ${group.away && html`<strong>${t("console_seen_away")}</strong>`}</p>`;

const tileLook = ({ called, away }, done) =>
  ["tile", called && "called", away && "away", done && "done"].filter(Boolean).join(" ");

/** @param {With<{group: GroupTile}>} props */
function TileLine({ group, phase, online, done, t }) {
  const counts = { members: group.members, online: online?.[group.id] || 0, answers: group.counts[phase] || 0 };
  const words = t(online ? "console_tile_online" : "console_tile", counts);
  return html`<p class="tile-line" title=${[words, group.district].filter(Boolean).join(" · ")}>
    <span aria-hidden="true">${t(online ? "console_tile_short" : "console_tile", counts)}</span><span class="hush">${words}</span>
    ${done && html`<span class="hush">${t("console_done")}</span>`}
    ${group.district && html`<span class="tile-place" lang="th">${group.district}</span>`}</p>`;
}

/** @param {With<{group: GroupTile}>} props */
function TileActs({ group, open, t, run }) {
  const { id, name, away, called } = group;
  const flipAway = () =>
    run("away", { group: id, away: !away }, t(away ? "console_is_back" : "console_is_away", { name }));
  const flipCalled = () =>
    run("call", { group: id, called: !called }, t(called ? "console_uncalled" : "console_called_now", { name }));
  return html`<div class="tile-acts">
    <button class="button quiet" aria-pressed=${String(away)} onClick=${flipAway}>
      ${t(away ? "console_come_back" : "console_away")}</button>
    <button class="button quiet" aria-pressed=${String(called)} onClick=${flipCalled}>
      ${t(called ? "console_uncall" : "console_call")}</button>
    <button class="button quiet" onClick=${() => open("name")}>${t("console_rename")}</button>
    <button class="button quiet" onClick=${() => open("place")}>${t("console_place")}</button>
  </div>`;
}

/** @param {With<{group: GroupTile}>} props */
function Rename({ group, t, run, close }) {
  const [name, setName, forget] = useTyped(`rename:${group.id}`, group.name);
  const leave = () => {
    forget();
    close();
  };
  const input = useElement();
  useLayoutEffect(() => input.current.focus(), []);
  const save = async (event) => {
    event.preventDefault();
    const reply = await run("rename_group", { group: group.id, name }, t("console_renamed"));
    if (reply.ok) leave();
  };
  return html`<form class="rename" onSubmit=${save} onKeyDown=${(event) => event.key === "Escape" && leave()}>
    <${TextBox} limit="group" box=${input} aria-label=${t("console_rename_of", { name: group.name })} value=${name}
      onInput=${(event) => setName(event.target.value)} />
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${leave}>${t("cancel")}</button>
  </form>`;
}

// Where the group is from; what is left empty is the workshop's own
/** @param {With<{group: GroupTile, about: AboutState}>} props */
function Place({ group, about, t, run, close }) {
  const [place, setPlace, forget] = useTyped(`place:${group.id}`, {
    district: group.district,
    province: group.province,
  });
  const leave = () => {
    forget();
    close();
  };
  const first = useElement();
  useLayoutEffect(() => first.current.focus(), []);
  const save = async (event) => {
    event.preventDefault();
    const reply = await run("place", { group: group.id, ...place }, t("console_place_saved"));
    if (reply.ok) leave();
  };
  const box = (name, ref) => html`<label><span class="gentle">${t(`console_about_${name}`)}</span>
    <${TextBox} limit="place" box=${ref} lang="th" value=${place[name]} placeholder=${about[name]}
      onInput=${(event) => setPlace({ ...place, [name]: event.target.value })} /></label>`;
  return html`<form class="rename" aria-label=${t("console_place_of", { name: group.name })} onSubmit=${save}
    onKeyDown=${(event) => event.key === "Escape" && leave()}>
    ${box("district", first)}${box("province")}
    <p class="gentle">${t("console_place_how")}</p>
    <button class="button primary">${t("save")}</button>
    <button type="button" class="button quiet" onClick=${leave}>${t("cancel")}</button>
  </form>`;
}
