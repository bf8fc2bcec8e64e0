/** In which language the page of the log-in was shown, and which one was chosen there. */
export const SHOWN_LANGUAGE = 'x-shown-language'
export const CHOSEN_LANGUAGE = 'x-chosen-language'
