import { render } from 'preact';
import browser from 'webextension-polyfill';
import { LanguageProvider, languageOf } from '../ui/words.ts';
import { Popup } from './popup-view.tsx';

const language = languageOf((word, values) => browser.i18n.getMessage(word, values));

document.documentElement.lang = language.locale;
document.documentElement.dir = language.direction;
document.title = language.t('name');

render(
  <LanguageProvider value={language}>
    <Popup />
  </LanguageProvider>,
  document.body,
);
