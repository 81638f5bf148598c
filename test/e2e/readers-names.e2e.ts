import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { call, Driver, ROOT } from '../../scripts/driver/chromium.ts';
import { FileServer } from '../../scripts/driver/server.ts';
import { ShadowView } from './shadow.ts';
import { ReaderTab } from './tab.ts';

// The reader's names in the order in which a reader comes to them: each test goes on where the one before ended.
test.describe.configure({ mode: 'serial' });

const HOST = 'names.example';
const folder = mkdtempSync(join(tmpdir(), 'hashiya-names-'));
const profile = join(folder, 'profile');
let server: FileServer;
let driver: Driver;
let tab: ReaderTab;

const launch = () => Driver.launch({ profile, lang: 'ar', hosts: { [HOST]: server.address } });
const openArticle = () => ReaderTab.open(driver, `http://${HOST}/1.html`);

async function openLibrary(): Promise<Page> {
  const page = await driver.context.newPage();
  await page.goto(`chrome-extension://${driver.extensionId}/src/library/index.html`);
  await page.getByRole('heading', { name: 'أسمائي' }).waitFor();
  return page;
}

/** The words of every painted range, in all layers. */
async function painted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        return range.toString().replace(/\s+/g, ' ');
      }),
    ),
  );
}

async function countOf(words: string): Promise<number> {
  return (await painted(tab.page)).filter((one) => one === words).length;
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function chooseFile(library: Page, path: string): Promise<void> {
  await library.locator('input[type=file]').setInputFiles(path);
}

/** Opens the card of the first place of some words and chooses "not this". */
async function reject(words: string, scope: string): Promise<ShadowView> {
  await tab.page.bringToFront();
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf(words, 1);
  await tab.page.mouse.move(x, y);
  await view.click('button', 'ليس هذا');
  await view.click('button', scope);
  return view;
}

test.beforeAll(async () => {
  server = await FileServer.start((path) =>
    /^\/\d\.html$/.test(path)
      ? { file: join(ROOT, 'test', 'e2e', 'readers-names.html'), contentType: 'text/html; charset=utf-8' }
      : null,
  );
  driver = await launch();
  tab = await openArticle();
});

test.afterAll(async () => {
  await driver.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a name is added from a selection, marked at once, and after a reload', async () => {
  expect(await countOf('مؤسسة نوى للتنمية')).toBe(0);
  const view = await ShadowView.of(tab.page);
  await tab.select('مؤسسة نوى للتنمية', 1);
  await view.click('button', 'إضافة اسم');
  await view.waitFor('textbox', 'الاسم');
  await expect.poll(() => view.isShown('combobox', /النوع/)).toBe(true);
  await view.click('textbox', 'تعريف أو ملاحظة');
  await tab.page.keyboard.type('مؤسسة أهلية ليبية');
  await tab.page.waitForTimeout(400);
  await view.click('button', 'إضافة');
  await view.waitFor('status', /.*/);
  await expect.poll(() => countOf('مؤسسة نوى للتنمية')).toBeGreaterThanOrEqual(2);
  const { mentions } = await tab.state();
  // Its own first word says what it is.
  expect(mentions.find(({ name }) => name === 'مؤسسة نوى للتنمية')?.kind).toBe('organisation');

  tab = await openArticle();
  expect(await countOf('مؤسسة نوى للتنمية')).toBeGreaterThanOrEqual(2);
});

test('its card says whose it is, and gives Latin letters that are called generated', async () => {
  const view = await ShadowView.of(tab.page);
  const { x, y } = await tab.pointOf('مؤسسة نوى للتنمية', 1);
  await tab.page.mouse.move(x, y);
  const text = await view.textOf(await view.waitFor('dialog', /مؤسسة نوى/));
  expect(text).toContain('من أسمائك');
  expect(text).toContain('مؤسسة أهلية ليبية');
  expect(text).toContain('نقل حرفي آلي');
  await tab.page.keyboard.press('Escape');
});

test('it is there though the background was killed', async () => {
  await driver.stopBackground();
  tab = await openArticle();
  expect(await countOf('مؤسسة نوى للتنمية')).toBeGreaterThanOrEqual(2);
});

test('a pointer that rests on a mark does not take a form away', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('طبرق');
  await view.click('button', 'إضافة اسم');
  await view.waitFor('textbox', 'الاسم');
  const { x, y } = await tab.pointOf('خليفة حفتر');
  await tab.page.mouse.move(x, y);
  await tab.page.waitForTimeout(600);
  expect(await view.isShown('textbox', 'الاسم')).toBe(true);
  await tab.page.keyboard.press('Escape');
  await expect.poll(() => view.isShown('textbox', 'الاسم')).toBe(false);
});

test('the form says when a name is not marked because it is part of a longer one', async () => {
  const view = await ShadowView.of(tab.page);
  await tab.select('نوى', 1);
  await view.click('button', 'إضافة اسم');
  await view.waitFor('StaticText', /داخل اسم أطول هو «مؤسسة نوى للتنمية»/);
  await tab.page.keyboard.press('Escape');
  await tab.select('طبرق');
  await view.click('button', 'إضافة اسم');
  await view.waitFor('StaticText', /معروف من قبل: طبرق/);
  expect(await view.isShown('StaticText', /داخل اسم أطول/)).toBe(false);
  await tab.page.keyboard.press('Escape');
});

for (const [scope, before, after] of [
  ['ليس هنا', 3, 2],
  ['ليس في هذه الصفحة', 3, 0],
  ['لا تُبرزه أبدًا', 3, 0],
] as const) {
  test(`«${scope}»: the mark vanishes at once, and comes back`, async () => {
    const others = await countOf('خليفة حفتر');
    const all = await countOf('بنغازي');
    expect(all).toBeGreaterThanOrEqual(before);
    const view = await reject('بنغازي', scope);
    await expect.poll(() => countOf('بنغازي')).toBe(after === 0 ? 0 : all - 1);
    expect(await countOf('خليفة حفتر')).toBe(others);
    await view.click('button', 'تراجع');
    await expect.poll(() => countOf('بنغازي')).toBe(all);
  });
}

test('“not this” is kept, listed in the library, and taken back there', async () => {
  await reject('بنغازي', 'ليس في هذه الصفحة');
  await expect.poll(() => countOf('بنغازي')).toBe(0);
  tab = await openArticle();
  expect(await countOf('بنغازي')).toBe(0);
  const library = await openLibrary();
  await expect(library.locator('.corrections li')).toHaveCount(1);
  await library.getByRole('button', { name: 'إعادة إبراز بنغازي' }).click();
  await expect(library.locator('.corrections li')).toHaveCount(0);
  // Open pages follow without being loaded again.
  await expect.poll(() => countOf('بنغازي')).toBeGreaterThanOrEqual(3);
  await library.close();
});

test('a suggestion is added from the popup with one click', async () => {
  const popup = await driver.openPopup(tab.id);
  await popup.getByText('أسماء غير معروفة').click();
  await popup.getByRole('button', { name: 'إضافة كرار حيدر الساعدي إلى أسمائك' }).click();
  await expect(popup.getByRole('status').filter({ hasText: 'كرار حيدر الساعدي' })).toBeVisible();
  await expect.poll(() => countOf('كرار حيدر الساعدي')).toBe(1);
  await popup.getByRole('button', { name: 'تراجع' }).click();
  await expect.poll(() => countOf('كرار حيدر الساعدي')).toBe(0);
  await popup.close();
});

test('a pack is reported on before it is kept; switched on it marks, and wins', async () => {
  const library = await openLibrary();
  const path = file(
    'names.tsv',
    'كرار حيدر الساعدي\tPER\nتل الياقوت\tLOC\nبنغازي\tORG\nخليفة حفتر\tPER\nصور\tLOC\nتل الياقوت\tLOC\nشيء\tMISC\n',
  );
  await chooseFile(library, path);
  const report = library.getByRole('group', { name: 'ما في «names.tsv»' });
  await expect(report).toContainText('يدل على غيره حتى الآن: 1');
  await expect(report).toContainText('بنغازي – هنا: منظمة، وحتى الآن: بنغازي (مكان)');
  await expect(report).toContainText('معروف من قبل بالاسم والنوع نفسيهما: 2');
  await expect(report).toContainText('كلمات عادية أو أسماء شائعة أيضًا: 1');
  await expect(report).toContainText('مكرر: 1');
  await expect(report).toContainText('سطر 7: شيء – النوع غير معروف');
  // Nothing is kept so far.
  await expect(library.locator('.packs li')).toHaveCount(0);
  expect(await countOf('تل الياقوت')).toBe(0);

  await expect(report).toBeFocused();
  await library.getByRole('button', { name: /^استيراد الأسماء/ }).click();
  await expect(library.locator('.packs li')).toHaveCount(1);
  await expect(library.getByRole('button', { name: 'استيراد حزمة…' })).toBeFocused();
  await expect.poll(() => countOf('تل الياقوت')).toBe(1);
  const { mentions } = await tab.state();
  expect(mentions.find(({ name }) => name === 'بنغازي')?.kind).toBe('organisation');
  expect(mentions.find(({ name }) => name === 'خليفة حفتر')?.nameEn).toBe('Khalifa Haftar');

  const isOn = library.getByRole('switch', { name: 'استعمال حزمة names' });
  await isOn.click();
  await expect.poll(() => countOf('تل الياقوت')).toBe(0);
  await isOn.click();
  await expect.poll(() => countOf('تل الياقوت')).toBe(1);
  await library.getByRole('button', { name: 'إزالة: names' }).click();
  await expect.poll(() => countOf('تل الياقوت')).toBe(0);
  await library.getByRole('button', { name: 'تراجع' }).click();
  await expect.poll(() => countOf('تل الياقوت')).toBe(1);
  await library.close();
});

test('an own name outranks a pack', async () => {
  await call(tab.asker, 'background', null, 'addName', {
    kind: 'media',
    name: 'تل الياقوت',
    forms: [],
    nameEn: '',
    note: '',
    needsCue: false,
    url: '',
  });
  await tab.ask('refresh');
  const { mentions } = await tab.state();
  expect(mentions.find(({ name }) => name === 'تل الياقوت')?.kind).toBe('media');
});

test('hostile packs get a clear report and change nothing', async () => {
  const library = await openLibrary();
  const hostile: [string, string | Uint8Array, string][] = [
    ['page.tsv', '<!doctype html><script>alert(1)</script>', 'هذه صفحة ويب'],
    ['old.tsv', Uint8Array.of(0xdf, 0xd1, 0xc7, 0xd1, 9, 0x50, 0x45, 0x52, 10), 'ليس بترميز UTF-8'],
    ['broken.json', '{"names": [', 'ليس هذا JSON'],
    ['empty.csv', '\n', 'الملف فارغ'],
  ];
  for (const [name, content, sentence] of hostile) {
    await chooseFile(library, file(name, content));
    await expect(library.getByRole('alert')).toContainText(sentence);
    await expect(library.getByRole('alert')).toContainText('لم يتغيّر شيء');
  }
  const lines = [
    `${'ا'.repeat(1_000_000)}\tPER`,
    'كر\u0000ار\tPER',
    '<img src=x onerror=document.title=1>\tPER',
    '__proto__\tPER',
  ];
  await chooseFile(library, file('lines.tsv', `\ufeff${lines.join('\n')}\n`));
  const report = library.getByRole('group', { name: 'ما في «lines.tsv»' });
  await expect(report).toContainText('أسطر مرفوضة: 3');
  for (const words of ['سطر 1: – أطول من أن يكون اسمًا', 'سطر 2', 'فيه محارف تحكم', 'فيه وسوم صفحات'])
    await expect(report).toContainText(words);
  expect(await library.title()).toBe('المكتبة – حاشية');
  await report.getByRole('button', { name: 'إلغاء' }).click();
  await expect(library.locator('.packs li')).toHaveCount(1);
  await library.close();
});

test('my names are exported as a pack that can be read again', async () => {
  const library = await openLibrary();
  await expect(library.locator('.own li')).toHaveCount(2);
  const download = library.waitForEvent('download');
  await library.getByRole('button', { name: 'تصدير حزمة (JSON)' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  await chooseFile(library, file('mine.json', text));
  const report = library.getByRole('group', { name: 'ما في «mine.json»' });
  await expect(report).toContainText('معروف من قبل بالاسم والنوع نفسيهما: 2');

  // With my names gone, the pack is what knows them.
  await report.getByRole('button', { name: 'إلغاء' }).click();
  await library.getByRole('button', { name: 'حذف: مؤسسة نوى للتنمية' }).click();
  await expect.poll(() => countOf('مؤسسة نوى للتنمية')).toBe(0);
  await chooseFile(library, file('mine.json', text));
  await library.getByRole('button', { name: /^استيراد الأسماء/ }).click();
  await expect.poll(() => countOf('مؤسسة نوى للتنمية')).toBeGreaterThanOrEqual(2);
  await library.close();
});

test('a name is changed, switched off and on, deleted and brought back in the library', async () => {
  const library = await openLibrary();
  // The pack knows the full name too, and the last word of a full name stands for it.
  await library.getByRole('switch', { name: 'استعمال حزمة names' }).click();
  await library.getByRole('button', { name: 'إضافة اسم' }).click();
  await library.getByRole('textbox', { name: 'الاسم' }).fill('كرار حيدر الساعدي');
  await library.getByRole('textbox', { name: /صيغ أخرى/ }).fill('الساعدي');
  await library.getByRole('button', { name: 'إضافة', exact: true }).click();
  await expect(library.getByRole('status')).toContainText('كرار حيدر الساعدي');
  await expect(library.getByRole('button', { name: 'إضافة اسم' })).toBeFocused();
  const line = library.locator('.own li').filter({ hasText: 'كرار حيدر الساعدي' });
  await expect(line).toContainText('مع الاسم الكامل');
  // The short form stands for the full one.
  await expect.poll(() => countOf('الساعدي')).toBe(1);
  await line.getByRole('switch').click();
  await expect.poll(() => countOf('الساعدي')).toBe(0);
  await line.getByRole('switch').click();
  await expect.poll(() => countOf('الساعدي')).toBe(1);
  await line.getByRole('button', { name: /^تعديل/ }).click();
  await library.getByRole('textbox', { name: /صيغ أخرى/ }).fill('');
  await library.getByRole('button', { name: 'حفظ' }).click();
  await expect(line).not.toContainText('مع الاسم الكامل');
  await library.getByRole('searchbox').fill('ساعدى');
  await expect(library.locator('.own li')).toHaveCount(1);
  await library.getByRole('button', { name: 'حذف: كرار حيدر الساعدي' }).click();
  await expect(library.locator('.own li')).toHaveCount(0);
  await library.getByRole('button', { name: 'تراجع' }).click();
  await expect(library.locator('.own li')).toHaveCount(1);
  await library.close();
});

test('the library passes axe, with a report and a form open', async () => {
  const library = await openLibrary();
  await library.getByRole('button', { name: 'إضافة اسم' }).click();
  await chooseFile(library, file('axe.tsv', 'درنة\tORG\nخليفة حفتر\tPER\nصور\tLOC\nشيء\tMISC\n'));
  await library.getByRole('group', { name: 'ما في «axe.tsv»' }).waitFor();
  const { violations } = await new AxeBuilder({ page: library }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await library.close();
});

test('messages that a page’s script could forge are refused', async () => {
  const bad: [string, unknown[]][] = [
    ['addName', [{ kind: 'person', name: '---', forms: [], nameEn: '', note: '', needsCue: false, url: '' }]],
    [
      'addName',
      [{ kind: 'nationality', name: 'أ ب', forms: [], nameEn: '', note: '', needsCue: false, url: '' }],
    ],
    ['addName', [{ name: 'أ ب' }]],
    ['reject', [{ scope: 'here', entityId: 'x', name: 'x', surface: 'x', url: '', pageTitle: '' }]],
    ['deleteName', ['no-such-name', 'yes']],
    ['nameCheck', ['x'.repeat(5_000), '', '']],
  ];
  for (const [method, args] of bad) {
    await expect(call(tab.asker, 'background', null, method, ...args), method).rejects.toThrow('bad-request');
  }
});

test('all of it is there after a restart of the browser', async () => {
  await driver.close();
  driver = await launch();
  tab = await openArticle();
  expect(await countOf('تل الياقوت')).toBe(1);
  const library = await openLibrary();
  await expect(library.locator('.own li')).toHaveCount(2);
  await expect(library.locator('.packs li')).toHaveCount(2);
  await library.close();
});
