/**
 * The id of the panel that is shown on a page, inside our own shadow tree. Its buttons that close it name it as their
 * `popovertarget`: the browser hides it even where our script is gone.
 */
export const PANEL_ID = 'panel';
