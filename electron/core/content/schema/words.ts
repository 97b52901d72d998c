/**
 * What the fields of scenario files mean, shown by an editor while they are written: Vietnamese, then English. The path
 * names properties; `[]` stands for each thing of a list, `*` for each name that the author chooses.
 */
export const SCENARIO_WORDS: Readonly<Record<string, string>> = {
  format: 'Luôn là 1. / Always 1.',
  id: 'Giống tên thư mục: chữ thường không dấu, số, gạch ngang. / The name of the folder: a-z, digits, hyphens.',
  languages: 'Ngôn ngữ đã có file; phải có vi. / Languages that have a file; vi is needed.',
  ages: 'Tuổi của người chơi. / Age of those who play.',
  minutes: 'Số phút dự kiến trên lớp. / Minutes planned for it in class.',
  nature:
    'scam: tập từ chối; genuine: chuyện thật, việc đúng là kiểm tra. / scam rehearses refusing; genuine is harmless.',
  characters: 'Nhân vật; đúng một self (cả lớp đóng). / Characters; exactly one self, whom the class plays.',
  'characters[].role':
    'self: lớp đóng; stranger: người lạ; friend: bạn; adult: người lớn tin cậy; official: cơ quan thật. / Who it is to the class.',
  flags: 'Điều mà truyện phải nhớ. / What the story has to remember.',
  'flags.*.values': 'Các giá trị, 2 đến 5. / Its values, 2 to 5.',
  'flags.*.start': 'Giá trị ban đầu. / The value at the beginning.',
  sources: 'Nguồn trong slides/sources.yaml. / Sources in slides/sources.yaml.',
  cases: 'Nguồn có vụ việc mà truyện dựa vào. / Sources whose case the story is made after.',
  start: 'Cảnh đầu tiên. / The first scene.',
  scenes:
    'Mỗi cảnh có đúng một trong ba: choices, next, ending. / Each scene has exactly one of choices, next, ending.',
  'scenes[].id':
    'Tên cảnh, dùng lại trong file lời. / Name of the scene; the words stand under the same name.',
  'scenes[].medium': 'Chuyện diễn ra ở đâu: trên điện thoại, ngoài đời, trong đầu. / Where it happens.',
  'scenes[].contact': 'Người ở đầu bên kia. / Who is on the other side.',
  'scenes[].clock': 'Giờ trên điện thoại, HH:MM. / Time on the phone, HH:MM.',
  'scenes[].battery': 'Pin, phần trăm. / Charge, per cent.',
  'scenes[].unread': 'Số tin, cuộc gọi chưa xem. / Calls and messages not looked at yet.',
  'scenes[].call_seconds': 'Cuộc gọi đã dài bao nhiêu giây. / Seconds that the call has lasted.',
  'scenes[].countdown':
    'Số giây bên kia cho; chỉ để hiện, không quyết định gì. / Seconds given; only shown, it decides nothing.',
  'scenes[].messages': 'Nhiều nhất 8 lời. / At most 8 messages.',
  'scenes[].messages[].from': 'Ai nói; narrator là lời kể. / Who says it; narrator tells.',
  'scenes[].messages[].pause': 'Chờ bao nhiêu mili giây trước khi hiện. / Milliseconds before it appears.',
  'scenes[].messages[].banner':
    'Tin của người khác hiện lên trên màn hình. / It comes in over the screen from another app.',
  'scenes[].choices': 'Hai hoặc ba lựa chọn, luôn có một safe. / Two or three options, one of them safe.',
  'scenes[].choices[].picture': 'Hình bên cạnh lựa chọn. / The picture beside the option.',
  'scenes[].choices[].rating':
    'safe: an toàn; unsure: chưa chắc; risky: nguy hiểm. Lớp không thấy. / The class does not see it.',
  'scenes[].choices[].act': 'Việc làm; lối ra là hang-up, tell-adult, check, go-together. / What it does.',
  'scenes[].choices[].when': 'Chỉ hiện khi mọi cờ có giá trị này. / Offered only while all flags are so.',
  'scenes[].choices[].set': 'Đổi cờ khi chọn. / Flags that it changes.',
  'scenes[].choices[].goto': 'Cảnh tiếp theo. / The scene that follows.',
  'scenes[].next':
    'Đi đâu tiếp; nhánh đầu tiên đúng sẽ được đi. / Where it goes on; the first that holds is taken.',
  'scenes[].ending':
    'safe: an toàn; late: muộn mà vẫn an toàn; rescued: được giúp. / How it ends; everybody is safe.',
};

/** As `SCENARIO_WORDS`, for the file of one language. */
export const TEXT_WORDS: Readonly<Record<string, string>> = {
  title: 'Tên tình huống. / Title.',
  summary: 'Hai, ba câu cho báo cáo viên. / Two or three sentences for the trainer.',
  content_note:
    'Đọc trước khi bắt đầu: sẽ có gì, ai cũng được không tham gia. / Said first: what will come, and that everybody may pass.',
  characters: 'Tên các nhân vật, theo id. / Names of the characters, by id.',
  'characters.*.name': 'Một tên gọi ngắn. / One short name.',
  'characters.*.line': 'Dòng chữ dưới tên trên điện thoại. / The line below the name on the phone.',
  'characters.*.others': 'Tên khác để đổi khi trong lớp có em trùng tên. / Names to swap to.',
  scenes: 'Lời của từng cảnh, theo id. / Words of each scene, by id.',
  'scenes.*.title': 'Tên ngắn của cảnh, cho báo cáo viên. / Short name of the scene, for the trainer.',
  'scenes.*.messages':
    'Tối đa 12 từ mỗi lời. [[lời|secrecy]] đánh dấu yêu cầu, {an} là tên nhân vật. / At most 12 words; marks and names.',
  'scenes.*.question': 'Câu hỏi cho lớp. / What the class is asked.',
  'scenes.*.choices': 'Lời của từng lựa chọn, theo id. / Words of each option, by id.',
  'scenes.*.choices.*.text': 'Tối đa 12 từ. / At most 12 words.',
  'scenes.*.choices.*.feedback': 'Học được gì; không bao giờ trách. / What can be learnt; it never blames.',
  'scenes.*.choices.*.outcome': 'Bên kia làm gì tiếp theo. / What the other side does next.',
  'scenes.*.notes': 'Riêng cho báo cáo viên, lớp không thấy. / For the trainer; the class never sees it.',
  'scenes.*.ending': 'Chuyện kết thúc thế nào, hai, ba câu. / What happened, two or three sentences.',
  debrief: 'Nói chuyện sau khi chơi. / Looking back together.',
  'debrief.step_out': 'Nói trước tiên: bước ra khỏi vai. / Said first: step out of the role.',
  'debrief.tactic': 'Chiêu của kẻ xấu tên gì, làm thế nào. / The tactic by name and how it worked.',
  'debrief.turning_point': 'Lúc nào mọi chuyện thay đổi. / The moment that turned it.',
  'debrief.todo': 'Đúng ba việc để làm. / Exactly three things to do.',
  'debrief.tell':
    'Hai đến bốn người lớn khác nhau, không chỉ bố mẹ. / Two to four different adults, not only parents.',
  'debrief.questions': 'Hai đến năm câu hỏi. / Two to five questions.',
};
