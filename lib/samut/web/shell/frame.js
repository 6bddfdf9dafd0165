/**
 * The text of a message to a widget; null where it is larger than the server reads
 * @param {any} model
 * @param {any} data
 * @param {number} most
 */
export function frameOf(model, data, most) {
  const content = { comm_id: model, data };
  const text = JSON.stringify({ channel: "shell", header: { msg_type: "comm_msg" }, content });
  return text.length * 3 > most && new TextEncoder().encode(text).length > most ? null : text;
}

// Codes of a close that come from the network, or from a server that is stopped
const OUTSIDE = [1001, 1005, 1006];

// Whether the server ended the connection because of what it got, or what that did
/** @param {number} code */
export const ended = (code) => code >= 1000 && !OUTSIDE.includes(code);
