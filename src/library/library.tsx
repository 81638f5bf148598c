import { render } from 'preact';
import browser from 'webextension-polyfill';
import { LanguageProvider, languageOf } from '../ui/words.ts';
import { Library } from './library-view.tsx';

const language = languageOf((word, values) => browser.i18n.getMessage(word, values));

document.documentElement.lang = language.locale;
document.documentElement.dir = language.direction;
document.title = language.t('library_title');

render(
  <LanguageProvider value={language}>
    <Library />
  </LanguageProvider>,
  document.body,
);
