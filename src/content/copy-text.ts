/**
 * Copies a text. Throws where the browser refuses. Pages without https have no `navigator.clipboard`: there the older
 * way is gone, in which the browser asks by an event what is to be copied; the page does not see that event.
 */
export async function copyText(text: string): Promise<void> {
  if (isSecureContext) return navigator.clipboard.writeText(text);
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  addEventListener('copy', put, { capture: true });
  try {
    if (!document.execCommand('copy')) throw new Error('copying was refused');
  } finally {
    removeEventListener('copy', put, { capture: true });
  }
}
