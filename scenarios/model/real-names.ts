/**
 * Names that must not stand in a scenario. A brand beside a crime blames a firm and dates the lesson; and pupils must not
 * learn that one app, bank or courier is dangerous and the next one safe: what they refuse is the request. So stories use
 * invented names ("Sao Mây"). Kept by hand and never complete: add what you meet. Before adding a word see whether it is
 * an ordinary one in Vietnamese, English or Ukrainian ("play together", "nova" and "Grab your bag" were), and choose the
 * list by that.
 */
const list = (names: string): readonly string[] => names.trim().split(/\s*[,\n]\s*/);

/** Coined words, no ordinary words in any of the three languages: found in any case. */
export const COINED = list(`
  Zalo, Facebook, WhatsApp, Viber, Instagram, TikTok, YouTube, Skype, WeChat, KakaoTalk, Snapchat, LinkedIn, Pinterest
  Badoo, Omegle, Bigo Live, Google, Gmail, Microsoft, iPhone, iPad, iCloud, Samsung, Xiaomi, Huawei, Netflix, Spotify
  ChatGPT, OpenAI, TeamViewer, AnyDesk, UltraViewer, VNeID, VssID, CapCut, Roblox, Minecraft, PUBG, Fortnite, Garena
  Vietcombank, VietinBank, BIDV, Agribank, Techcombank, MBBank, MB Bank, VPBank, Sacombank, TPBank, HDBank, SeABank
  Eximbank, LPBank, LienVietPostBank, Nam A Bank, Bac A Bank, PVcomBank, ABBank, BaoViet Bank, Kienlongbank, Saigonbank
  VietBank, BVBank, VietABank, PGBank, ZaloPay, VNPay, ViettelPay, ShopeePay, PayPal, Payoo, Napas, Mastercard, HSBC
  Citibank, Standard Chartered, Shinhan, Revolut, PrivatBank, Monobank, Binance
  Shopee, Lazada, eBay, Alibaba, AliExpress, Taobao, Temu, Shein, Rozetka, Bách Hóa Xanh, Điện Máy Xanh, WinMart
  Starbucks, Jollibee, Lotteria, VinFast, Vingroup, GHN, GHTK, VNPost, Vietnam Post, J&T, Ninja Van, DHL, FedEx, Ahamove
  Lalamove, Gojek, Xanh SM, Uber, Baemin, Nova Poshta, Ukrposhta
  Viettel, VinaPhone, MobiFone, Vietnamobile, Gmobile, VNPT, EVN, FPT, Kyivstar, Vodafone, lifecell, Vietnam Airlines
  VietJet, Bamboo Airways
`);

/** Ordinary words in small letters, names as they are written here. */
export const CAPITAL = list(`
  Telegram, Discord, Twitter, Tinder, Outlook, MoMo, ACB, VIB, SHB, MSB, NCB, OCB, UOB, OLX, UPS, Timo, Tiki, Android
  Free Fire, Play Together, Mobile Legends, Liên Quân, Western Union, Amazon, McDonald, Zing
  Giao Hàng Nhanh, Giao Hàng Tiết Kiệm, Chợ Tốt, Thế Giới Di Động
`);

/** Words that may begin a sentence ("Grab your bag"): names only in the middle of one. */
export const INSIDE = list('Grab, Zoom, Signal, Apple, Messenger, Steam, Visa');

/** Names in Ukrainian letters, to which endings come. */
export const CYRILLIC = list(`
  Телеграм, Вайбер, Ватсап, Вотсап, Фейсбук, Інстаграм, Тікток, Тік-ток, Ютуб, Скайп, Гугл, Айфон, Роблокс, Майнкрафт
  Дискорд, Діскорд, Приватбанк, Монобанк, Ощадбанк, Райффайзен, Укрпошт, Київстар, Водафон
`);

/** The same as `CYRILLIC`, but ordinary words ("new mail", "socket") in small letters. */
export const CYRILLIC_CAPITAL = list('Нова пошт, Нової пошт, Нову пошт, Новій пошт, Новою пошт, Розетк, Зум');

/**
 * Family names that four of five people of Viet Nam bear. With two more names after it that is somebody's whole name; a
 * character needs one given name ("Mai"). Also as the translations write them.
 */
export const FAMILY_NAMES = list(`
  Nguyễn, Trần, Lê, Phạm, Hoàng, Huỳnh, Phan, Vũ, Võ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Đoàn, Trịnh, Trương
  Nguyen, Tran, Pham, Hoang, Huynh, Dang, Bui, Ngo, Duong, Нгуєн, Чан, Фам, Хоанг, Данг, Буй
`);

/** Persons of public life whose name that does not find; a short list, of those who are borrowed most. */
export const PERSONS = list(`
  Tô Lâm, Trấn Thành, Đen Vâu, MrBeast, Elon Musk, Mark Zuckerberg, Bill Gates, Putin, Zelensky, Ілон Маск, Путін
  Зеленськ
`);

/** A city and a youth union bear the name of a person; it may stand. */
export const NAMED_AFTER = list('Hồ Chí Minh, Ho Chi Minh, Хо Ші Мін');

/**
 * The provinces and cities of Viet Nam since July 2025, in the spellings of the three languages, and border places that
 * news of abductions name. A scenario is played everywhere: in one of these somebody would know the case, the family or
 * the school. Huế is also a given name, so it needs a word before it.
 */
export const PLACES = list(`
  Hà Nội, ở Huế, thành phố Huế, Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Thanh Hoá, Nghệ An, Hà Tĩnh
  Cao Bằng, Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Hải Phòng, Ninh Bình, Quảng Trị, Đà Nẵng
  Quảng Ngãi, Gia Lai, Khánh Hòa, Khánh Hoà, Lâm Đồng, Đắk Lắk, TP.HCM, TP HCM, thành phố Hồ Chí Minh, Thành phố Hồ Chí Minh, Sài Gòn, Đồng Nai
  Tây Ninh, Cần Thơ, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang, Móng Cái, Mộc Bài, Bavet
  Hanoi, Ha Noi, Ho Chi Minh City, Saigon, Da Nang, Hai Phong, Ханой, Ханої, Ханоя, Хошимін, Сайгон, Дананг, Хайфон
`);
