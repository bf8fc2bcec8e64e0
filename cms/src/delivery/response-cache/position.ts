/**
 * The header that says up to which change of the feed an answer is: where there are several servers, one that lags
 * behind could otherwise pass for fresh.
 */
export const POSITION = 'x-feed-position'
