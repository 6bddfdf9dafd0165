// What a page has that browsers do not

interface Window {
  Plotly?: { react(box: Element, data: unknown, layout: unknown, config: unknown): Promise<unknown>; purge(box: Element): void };
}

interface WindowEventMap {
  "samut:connection": CustomEvent<{ connected: boolean; ended: boolean }>;
}
