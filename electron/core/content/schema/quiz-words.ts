/** What the fields of a quiz mean, as SCENARIO_WORDS do for scenarios: Vietnamese, then English. */
export const QUIZ_WORDS: Readonly<Record<string, string>> = {
  format: 'Luôn là 1. / Always 1.',
  id: 'Giống tên tệp: chữ thường không dấu, số, gạch ngang. / The name of the file: a-z, digits, hyphens.',
  languages: 'Ngôn ngữ đã có; phải có vi. / Languages that are there; vi is needed.',
  mode: 'Cách trả lời: hands giơ tay, stance cả hội trường không đếm, cards thẻ, station máy học sinh. / How it is answered.',
  items: 'Các câu hỏi của cả hai đề. / The items of both forms.',
  'items[].type':
    'single: một ý; truefalse: đúng sai; several: nhiều ý; scale: thang mức độ, không chấm; order: xếp thứ tự, chỉ trên máy. / What an answer is; order only at the station.',
  'items[].nature':
    'scam: tin lừa đảo; genuine: tin thật, khoảng một nửa; intention: sẽ làm gì, nói với ai. / What it is about; about half of the messages are genuine.',
  'items[].anchor':
    'Câu neo: đứng ở cả hai đề, cùng vị trí; hai hoặc ba câu. / An anchor stands in both forms at the same place; two or three.',
  'items[].modes':
    'Những cách trả lời được câu này; tay và thẻ tối đa 3 phương án. / Modes that can answer it; hands and cards at most 3 options.',
  'items[].seconds': 'Số giây dành cho câu này. / Seconds for this item.',
  'items[].message':
    'Tin hiện trên màn chiếu; scam và genuine phải có. / A message on the stage; needed by scam and genuine.',
  'items[].options':
    'Phương án, mỗi ý tối đa 12 từ; scale từ thấp đến cao, order theo thứ tự đúng. / Options of at most 12 words; a scale from low to high, an order as it is right.',
  'items[].options[].id': 'Ở scale thì đánh số: muc-1, muc-2, … / In a scale numbered: muc-1, muc-2, …',
  'items[].options[].picture': 'Tên một hình có sẵn. / Name of a picture of the kit.',
  'items[].options[].value':
    'good, poor; adult: hỏi người lớn, không bao giờ sai; plain: scale và order. / adult: asking an adult, never wrong; plain: scale and order.',
  'items[].explain': 'Vì sao; lớp thấy sau trắc nghiệm cuối buổi. / Why; shown after the closing quiz.',
  'items[].sources': 'Nguồn của lời giải thích, trong slides/sources.yaml. / Sources of what it explains.',
  forms:
    'Hai đề dài bằng nhau; đề nào mở đầu là do máy rút. / Two forms of one length; which one opens is drawn.',
  pairs:
    'Câu hỏi cùng ý ở hai đề, cùng vị trí: [câu đề A, câu đề B]. / Items that ask the same, at the same place.',
};
