// The flow from needs by pillars to policies and actors. Names are HTML beside the drawing: SVG text does not wrap
import { sankey } from "d3-sankey";
import { useLayoutEffect } from "preact/hooks";
import { html, useElement, useState } from "../../web/core/page.js";
import { Mark } from "../../web/core/marks.js";
import { useScale } from "../../web/core/screen.js";
/** @import { BoardProps, With } from "../../web/props.d.ts" */
/** @import { Flow as FlowState, MatrixBody } from "../../web/state.d.ts" */

const DEPTH = { need: 0, row: 1, column: 2 };
const SIDE = 350;
const THICK = 18;
const LINE = 32;
const EDGE = 18;
const PLAIN = "#7b8694";

/** @param {BoardProps<MatrixBody>} props */
export function Flow({ state, t, groups }) {
  const box = useElement();
  const scale = useScale();
  const [size, setSize] = useState(/** @type {?{width: number, height: number}} */ (null));
  useLayoutEffect(() => {
    const measure = () => setSize({ width: box.current.clientWidth, height: box.current.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return html`<div class="flow" ref=${box}>${
    size &&
    size.height > 0 &&
    html`<${Drawing} flow=${state.body.flow} size=${size}
    scale=${scale} groups=${groups} t=${t} />`
  }</div>`;
}

/** @param {With<{flow: FlowState}>} props */
function Drawing({ flow, size, scale, groups, t }) {
  const { nodes, links } = laidOut(flow, size, scale);
  return html`
    <svg width=${size.width} height=${size.height} role="img" aria-label=${t("matrix_flow_label", { n: flow.links.length })}>
      ${links.map(
        (link) => html`<path key=${link.source.id + link.target.id} d=${curve(link)} fill="none"
        stroke=${colour(link.source, groups)} stroke-opacity="0.4" stroke-width=${Math.max(1, link.width)} />`,
      )}
      ${nodes.map(
        (node) => html`<rect key=${node.id} x=${node.x0} y=${node.y0} width=${node.x1 - node.x0}
        height=${Math.max(2, node.y1 - node.y0)} fill=${colour(node, groups)} />`,
      )}
    </svg>
    ${nodes.map(
      (node) => html`<p key=${node.id} class=${`flow-name flow-${node.kind}`} style=${placed(node, size, scale)}>
      <${Words} node=${node} groups=${groups} t=${t} /></p>`,
    )}`;
}

function nameOf(node, looks, t) {
  if (node.by === "group") return looks[0]?.name;
  return node.by === "rest" ? t("board_more_groups", { n: looks.length }) : `${node.num || ""} ${node.text}`;
}

function Words({ node, groups, t }) {
  const looks = (node.groups || []).map((id) => groups.get(id)).filter(Boolean);
  const words = nameOf(node, looks, t);
  return html`<span class="flow-words" lang="th" title=${words}><span>${words} ${node.kind === "need" && node.n > 1 && html`<strong>(${node.n})</strong>`}
    ${looks.length === 1 && html` <${Mark} look=${looks[0]} />`}</span></span>`;
}

function laidOut(flow, { width, height }, scale) {
  const most = Math.max(...[0, 1, 2].map((depth) => flow.nodes.filter((one) => DEPTH[one.kind] === depth).length), 1);
  const layout = sankey()
    .nodeId((node) => node.id)
    .nodeAlign((node) => DEPTH[node.kind])
    .nodeWidth(THICK * scale)
    .nodePadding(Math.min(LINE * scale, (height * 0.7) / most))
    .extent([
      [SIDE * scale, EDGE * scale],
      [width - SIDE * scale, height - EDGE * scale],
    ]);
  return layout({
    nodes: flow.nodes.map((node) => ({ ...node })),
    links: flow.links.map(({ source, target, n }) => ({ source, target, value: n })),
  });
}

function curve({ source, target, y0, y1 }) {
  const middle = (source.x1 + target.x0) / 2;
  return `M${source.x1},${y0}C${middle},${y0} ${middle},${y1} ${target.x0},${y1}`;
}

const PILLARS = ["#0b5d6b", "#8b2f62", "#5b3a8c", "#1e6b34"];

function colour(node, groups) {
  if (node.kind === "row") return PILLARS[(Number(node.num) - 1) % PILLARS.length] || PLAIN;
  const look = node.kind === "need" && node.groups.length === 1 && groups.get(node.groups[0]);
  return look ? look.colour : PLAIN;
}

// Beside its bar: a need's on the left, a pillar's within the flow, the others' on the right
function placed(node, size, scale) {
  const middle = `top:${(node.y0 + node.y1) / 2}px`;
  if (node.kind === "need")
    return `${middle};right:${size.width - node.x0 + 6 * scale}px;width:${(SIDE - 10) * scale}px`;
  return `${middle};left:${node.x1 + 6 * scale}px;width:${(node.kind === "row" ? 190 : SIDE - 10) * scale}px`;
}
