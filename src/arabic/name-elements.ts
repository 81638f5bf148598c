/** Words of which names consist, in the spelling that the English-language press uses most. Common knowledge. */
export const NAME_ELEMENTS: readonly { readonly ar: string; readonly latin: string }[] = rows(`
بن bin|ابن Ibn|بنت bint|أبو Abu|أبي Abi|أم Umm|آل Al|عبد Abd|الله Allah|عبدالله Abdullah|عبدالرحمن Abdulrahman
محمد Muhammad|أحمد Ahmad|محمود Mahmoud|حامد Hamid|حميد Hamid|علي Ali|عمر Omar|عثمان Othman|حسن Hassan|حسين Hussein
مصطفى Mustafa|إبراهيم Ibrahim|إسماعيل Ismail|إسحاق Ishaq|يعقوب Yaqoub|يوسف Youssef|يونس Younis|موسى Musa|عيسى Issa
هارون Haroun|داود Dawoud|سليمان Suleiman|زكريا Zakaria|يحيى Yahya|نوح Nuh|آدم Adam|إدريس Idris|أيوب Ayyub|إلياس Elias
خالد Khaled|طارق Tariq|سعد Saad|سعيد Saeed|سعود Saud|فيصل Faisal|فهد Fahd|نايف Nayef|تركي Turki|بندر Bandar|سلطان Sultan
عبدالعزيز Abdulaziz|العزيز al-Aziz|الرحمن al-Rahman|الرحيم al-Rahim|الكريم al-Karim|القادر al-Qadir|الناصر al-Nasser|السلام al-Salam
المجيد al-Majid|الحميد al-Hamid|الوهاب al-Wahhab|اللطيف al-Latif|الفتاح al-Fattah|الحكيم al-Hakim|الدين al-Din|الحسن al-Hassan|الحسين al-Hussein
جمال Jamal|كمال Kamal|جلال Jalal|عادل Adel|كريم Karim|رشيد Rashid|راشد Rashed|سالم Salem|صالح Saleh|ناصر Nasser|ياسر Yasser|باسم Bassem
حيدر Haidar|جعفر Jaafar|كاظم Kadhim|صادق Sadiq|مهدي Mahdi|هادي Hadi|رضا Rida|عباس Abbas|كرار Karrar|مقتدى Muqtada|قاسم Qasim|جاسم Jassim
بشار Bashar|بشير Bashir|نصر Nasr|حافظ Hafez|وليد Walid|سامي Sami|رامي Rami|فادي Fadi|شادي Shadi|هاني Hani|نبيل Nabil|جورج George|ميشال Michel
عمار Ammar|عماد Imad|أنس Anas|أنور Anwar|أكرم Akram|أمين Amin|أسامة Osama|أيمن Ayman|أشرف Ashraf|تامر Tamer|حازم Hazem|حاتم Hatem|حمزة Hamza|بلال Bilal
زياد Ziad|زيد Zaid|زايد Zayed|سيف Saif|سمير Samir|شريف Sharif|عامر Amer|عمرو Amr|غسان Ghassan|فؤاد Fouad|فتحي Fathi|فريد Farid|لؤي Luay|ماجد Majed
ماهر Maher|مجدي Magdi|محسن Mohsen|مروان Marwan|مسعود Massoud|معاذ Muadh|معتز Moataz|منصور Mansour|منير Mounir|نادر Nader|نور Nour|هشام Hisham|هيثم Haitham
فاطمة Fatima|عائشة Aisha|خديجة Khadija|مريم Maryam|زينب Zainab|سارة Sara|ليلى Layla|نادية Nadia|سلمى Salma|هدى Huda|منى Mona|رنا Rana|ريم Reem|سعاد Suad|أمل Amal
`);

function rows(text: string): { ar: string; latin: string }[] {
  return text
    .split(/[|\n]/)
    .map((row) => row.trim())
    .filter((row) => row !== '')
    .map((row) => {
      const gap = row.indexOf(' ');
      return { ar: row.slice(0, gap), latin: row.slice(gap + 1) };
    });
}
