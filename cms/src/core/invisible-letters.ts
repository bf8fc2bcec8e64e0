/** Letters that nobody sees: soft hyphens, spaces without width, marks of direction. The joiner that emoji are made with stays. */
export const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
