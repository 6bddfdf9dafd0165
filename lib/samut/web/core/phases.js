/** @import { PageConfig } from "../state.d.ts" */

/**
 * The board of a phase, which says what kind of phase it is; "" before the first
 * @param {Pick<PageConfig, "phases">} frame
 * @param {string | undefined} phase
 */
export const boardOf = (frame, phase) => frame.phases.find((one) => one.id === phase)?.board ?? "";
