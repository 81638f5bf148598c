/**
 * What the names that authors of pages give to their boxes say of them: bits, read from class, id and role.
 * The words are those of the common publishing systems and themes (WordPress, Drupal, Joomla, Blogger, AMP), not
 * of any one site; a name is a hint that the text has to bear out, never a proof.
 */
export const RELATED = 1;
export const COMMENTS = 2;
export const SHARE = 4;
export const NAVIGATION = 8;
export const PROMOTION = 16;
export const TAGS = 32;
export const BYLINE = 64;
export const DATE = 128;
export const CAPTION = 256;
export const BODY = 512;
export const HIDDEN = 1024;
export const TITLE = 2048;
export const SOURCE = 4096;
export const PULL_QUOTE = 8192;
export const PAYWALL = 16384;
export const SIDE = 32768;
export const FOOT = 65536;
export const META = 131072;
export const EMBED = 262144;
export const SUMMARY = 524288;
export const UNSEEN = 1048576;
export const WIKI = 1 << 21;
export const FORUM = 1 << 22;
export const SHOP = 1 << 23;
export const ARTICLE = 1 << 24;
export const APPLICATION = 1 << 25;

/** Boxes whose text is not the article's, unless most of the text is in them. */
export const OUTSIDE = RELATED | COMMENTS | SHARE | NAVIGATION | PROMOTION | TAGS | SIDE | FOOT | EMBED;

const B = '(?:^|[ _-])';
const E = '(?:$|[ _-]|s(?:$|[ _-])|\\d)';
const words = (list: string): RegExp => new RegExp(`${B}(?:${list})${E}`);

const NAMES: readonly (readonly [number, RegExp])[] = [
  [
    RELATED,
    words(
      'related|relate|relatedposts?|relatednews|relatedarticles?|recommend|recommended|recommendations?|suggest|suggested|suggestions?|similar|similars|popular|trending|trend|most[ _-]?(?:read|viewed|popular|recent|watched)|mostread|mostviewed|read[ _-]?(?:also|more|next|too)|readalso|see[ _-]?also|also[ _-]?read|more[ _-]?(?:news|articles?|posts?|stories|from|topics)|morenews|latest|lastnews|last[ _-]news|latestnews|other[ _-]?(?:news|articles?|posts?|topics)|you[ _-]?may|you[ _-]?might|up[ _-]?next|next[ _-]?prev|prev[ _-]?next|prevnext|nextprev|post[ _-]?navigation|post[ _-]?nav|hot[ _-]?(?:news|articles?|topics)|hotarticles?|outbrain|taboola|crp|yarpp|jp[ _-]relatedposts|must[ _-]?read|editors?[ _-]picks?|in[ _-]?this[ _-]?section|same[ _-]?(?:category|section|author)|read[ _-]?more[ _-]?(?:list|box|links?)|inline[ _-]?related|check[ _-]?also',
    ),
  ],
  [
    COMMENTS,
    words(
      'comment|commentlist|comment[ _-](?:list|area|form|box|section|wrap)|disqus|disqus[ _-]thread|fb[ _-]comments|respond|reply|replies|user[ _-]comments|viafoura|spot[ _-]im',
    ),
  ],
  [
    SHARE,
    words(
      'share|sharing|sharer|shareaholic|sharedaddy|social|socials|socialmedia|social[ _-]?(?:share|media|links?|icons?|bar|buttons?)|addthis|addtoany|a2a[ _-]kit|sharethis|share[ _-]?(?:bar|box|buttons?|links?|tools?|icons?|this)|follow[ _-]?us|follow|followus|print[ _-]?(?:link|page)|tools|article[ _-]?tools|post[ _-]?tools|reactions?|like[ _-]box|fb[ _-]like|rating|ratings|vote|font[ _-]?size|fontsize|text[ _-]?size',
    ),
  ],
  [
    NAVIGATION,
    words(
      'nav|navbar|navigation|menu|mainmenu|submenu|main[ _-]?nav|topbar|top[ _-]bar|breadcrumb|breadcrumbs|crumbs|pagination|pager|pagenavi|search|search[ _-]?(?:form|box|block)|skip[ _-]?link|toolbar|ticker|news[ _-]?ticker|newsticker|newsflash|breaking|breaking[ _-]news|marquee|site[ _-]?header|masthead|logo|language[ _-]?switcher|lang[ _-]switch',
    ),
  ],
  [
    PROMOTION,
    words(
      'ad|ads|advert|adverts|advertis(?:ing|ement|ements)|adsense|adsbygoogle|ad[ _-](?:box|slot|unit|container|wrapper|banner)|banner|banners|sponsor|sponsored|promo|promos|promotion|newsletter|news[ _-]letter|subscribe|subscription[ _-]?(?:box|form)|signup|sign[ _-]up|mailing[ _-]?list|app[ _-]?(?:promo|download|banner)|download[ _-]?app|cookie|cookies|consent|gdpr|popup|pop[ _-]up|modal|slidebox|donate|donation|whatsapp[ _-]?(?:channel|join)|telegram[ _-]?(?:channel|join)|google[ _-]?news|poll|polls|survey|cta',
    ),
  ],
  [
    TAGS,
    words(
      'tags|taglist|tag[ _-]?(?:list|links?|cloud|box)|tagcloud|post[ _-]?tags?|entry[ _-]?tags|article[ _-]?tags?|keywords?|hashtags?|tag[ _-]wrapper|topics[ _-]?list|tagged|taxonomy',
    ),
  ],
  [
    BYLINE,
    words(
      'byline|author|authors|author[ _-]?(?:name|info|box|meta|link|bio)|bio|biography|writeby|write[ _-]by|article[ _-]?author|writer|writers|post[ _-]?author|editor|editors|reporter|journalist|contributor|created[ _-]?by|by[ _-]author|vcard|writtenby|written[ _-]by',
    ),
  ],
  [
    DATE,
    words(
      'date|dates|datetime|date[ _-]?time|date[ _-]?line|dateline|time|timestamp|time[ _-]?stamp|pubdate|pub[ _-]date|published|publish[ _-]?date|publish[ _-]?time|publishdate|publication[ _-]?date|post[ _-]?date|postdate|postedon|posted[ _-]on|entry[ _-]date|news[ _-]?date|newsdate|article[ _-]?date|articledate|created|created[ _-]?(?:at|date|on)|create[ _-]?date|article[ _-]?created|updated|modified|last[ _-]?update|story[ _-]?date|strytmstmp',
    ),
  ],
  [
    CAPTION,
    words(
      'caption|captions|figcaption|wp[ _-]caption[ _-]text|image[ _-]?caption|img[ _-]?caption|photo[ _-]?caption|photo[ _-]?credit|photo[ _-]?desc(?:ription)?|image[ _-]?(?:credit|desc|description|title)|img[ _-]?(?:desc|title|credit)|media[ _-]?caption|picture[ _-]?caption|credit|credits|copyright[ _-]image',
    ),
  ],
  [
    BODY,
    words(
      'article[ _-]?body|articlebody|article[ _-]?content|articlecontent|article[ _-]?text|articletext|article[ _-]?(?:desc|description)|entry[ _-]?content|post[ _-]?content|postcontent|post[ _-]?body|postbody|post[ _-]?text|story[ _-]?body|storybody|story[ _-]?content|story[ _-]?text|news[ _-]?(?:body|content|text|details|desc)|newsbody|newscontent|newstext|newsdetails|content[ _-]?body|field[ _-]name[ _-]body|field[ _-]body|item[ _-]?fulltext|itemfulltext|full[ _-]?text|fulltext|main[ _-]article[ _-]body|body[ _-]?text|bodytext|td[ _-]post[ _-]content|wysiwyg|single[ _-]?content|details[ _-]?content|article[ _-]?details[ _-]?(?:body|content|text)|the[ _-]?content',
    ),
  ],
  [HIDDEN, words('hidden|d[ _-]none|hide|is[ _-]hidden|display[ _-]none')],
  [
    TITLE,
    words(
      'title|headline|head[ _-]?line|entry[ _-]?title|post[ _-]?title|article[ _-]?title|news[ _-]?title|story[ _-]?title|page[ _-]?title|main[ _-]?title|maintitle|newstitle|articletitle|posttitle|heading',
    ),
  ],
  [SOURCE, words('source|sources|post[ _-]?source|article[ _-]?source|news[ _-]?source|via')],
  [PULL_QUOTE, words('pull[ _-]?quote|pullquote|pull[ _-]?quotes|quote[ _-]?(?:pull|highlight)')],
  [
    PAYWALL,
    words(
      'paywall|pay[ _-]wall|premium[ _-]?(?:content|wall)|subscriber[ _-]?only|locked[ _-]?content|regwall',
    ),
  ],
  [
    SIDE,
    words(
      'sidebar|side[ _-]?bar|right[ _-]?col|left[ _-]?col|rail|right[ _-]?rail|left[ _-]?rail|widget|widgets|side[ _-]?(?:col|column|content)',
    ),
  ],
  [
    FOOT,
    words(
      'site[ _-]?footer|footer|footer[ _-]?(?:menu|nav|links?|widgets?|area)|foot|copyright|copyrights|colophon|disclaimer',
    ),
  ],
  [
    META,
    words(
      'meta|post[ _-]?meta|entry[ _-]?meta|article[ _-]?meta|article[ _-]?info|post[ _-]?info|news[ _-]?info|views|view[ _-]?count|counter|hits|reading[ _-]?time|read[ _-]?time|submitted',
    ),
  ],
  [WIKI, words('mw[ _-]parser[ _-]output|mw[ _-]content[ _-]text|mw[ _-]editsection|mw[ _-]body|mediawiki')],
  [
    FORUM,
    words(
      'postbit|postbitlegacy|post[ _-]message|message[ _-]+post|ips[ _-]?comment|topic[ _-]post|postcontainer|phpbb|messagelist',
    ),
  ],
  [
    SHOP,
    words('single[ _-]add[ _-]to[ _-]cart[ _-]button|add[ _-]to[ _-]cart[ _-]button|add[ _-]to[ _-]cart'),
  ],
  [
    EMBED,
    words(
      'twitter[ _-]tweet|twitter[ _-]video|instagram[ _-]media|fb[ _-]post|fb[ _-]video|tiktok[ _-]embed|telegram[ _-]post|player|video[ _-]?(?:player|wrapper|container|embed|box|block|caption|title)|jetpack[ _-]video|audio[ _-]?player|podcast[ _-]?(?:box|player|promo)|jwplayer|vjs|video[ _-]js|carousel[ _-]?control|slick[ _-]?(?:arrow|dots)',
    ),
  ],
  [
    SUMMARY,
    words(
      'summary|excerpt|teaser|sub[ _-]?title|subtitle|sub[ _-]?headline|subheadline|deck|standfirst|lead|intro|article[ _-]?(?:summary|intro|lead)|highlights|key[ _-]?points|tldr',
    ),
  ],
  [
    UNSEEN,
    words(
      'sr[ _-]only|visually[ _-]?hidden|visuallyhidden|screen[ _-]reader(?:[ _-]text)?|element[ _-]invisible|off[ _-]?screen|accessibly[ _-]?hidden',
    ),
  ],
];

/** What a microdata type says of a box. */
export function traitsOfType(type: string): number {
  if (/\b(?:News|Opinion|Reportage\w*)?Article$|BlogPosting$/.test(type)) return ARTICLE;
  if (type.endsWith('/Product')) return SHOP;
  return type.endsWith('/DiscussionForumPosting') || type.endsWith('/QAPage') ? FORUM : 0;
}

const ROLES: Readonly<Record<string, number>> = {
  application: APPLICATION,
  treegrid: APPLICATION,
  textbox: APPLICATION,
  navigation: NAVIGATION,
  search: NAVIGATION,
  menu: NAVIGATION,
  menubar: NAVIGATION,
  tablist: NAVIGATION,
  toolbar: SHARE,
  complementary: SIDE,
  contentinfo: FOOT,
  dialog: PROMOTION,
  alertdialog: PROMOTION,
};

const seen = new Map<string, number>();

/** Bits of a class list or an id; remembered, since a page repeats few names many times. */
export function traitsOfName(name: string): number {
  if (name === '') return 0;
  const known = seen.get(name);
  if (known !== undefined) return known;
  const plain = name.length > 300 ? name.slice(0, 300) : name;
  const split = plain
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    // «has-sidebar», «no-share» speak of the page's state, not of this box.
    .replace(/(^|\s)(?:no|not|has|have|with|without|show|hide)[-_]\S+/g, '$1')
    // Page builders call every part of a page a widget, and its text an editor.
    .replace(/elementor-widget|text-editor|wp-block/g, '')
    .replace(/\s+|__|:|\//g, ' ');
  let traits = 0;
  for (const [trait, pattern] of NAMES) if (pattern.test(split)) traits |= trait;
  if (seen.size > 5000) seen.clear();
  seen.set(name, traits);
  return traits;
}

export function traitsOfRole(role: string): number {
  return ROLES[role] ?? 0;
}
