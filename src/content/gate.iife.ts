import { isExtensionAlive } from '../extension/api.ts';
import { callBackground } from '../messages/background-api.ts';
import { judgeScript } from '../page/gate.ts';

/**
 * The resident script: one look at the page, and silence where it is not in Arabic. On a page with Arabic text the
 * background is asked to send the reader script; everything else lives there. Nothing is watched meanwhile.
 */

/** When a page without Arabic text is looked at again, in ms: its text may come by script. */
const LOOKS = [0, 1500, 5000];
/** When a background that gave no answer is asked again, in ms. */
const AGAIN = 1000;

let told = '';

function look(): boolean {
  const { href } = location;
  if (href === told) return true;
  if (judgeScript(document) !== 'arabic') return false;
  told = href;
  tell(href, LOOKS.length);
  return true;
}

/** Firefox may stop a background while it answers: it is asked again, and a refusal needs no words here. */
function tell(href: string, tries: number): void {
  callBackground('arabicTextFound', href).catch(() => {
    if (tries > 1)
      setTimeout(() => isExtensionAlive() && location.href === href && tell(href, tries - 1), AGAIN);
  });
}

function lookRepeatedly(): void {
  const timers = LOOKS.map((delay) =>
    setTimeout(() => {
      if (!isExtensionAlive() || look()) timers.forEach(clearTimeout);
    }, delay),
  );
}

lookRepeatedly();
// A single-page site may come to an article later. The Navigation API tells so without any script in the page.
(globalThis as { navigation?: EventTarget }).navigation?.addEventListener('navigatesuccess', () => {
  if (isExtensionAlive()) lookRepeatedly();
});
