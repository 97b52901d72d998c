/** What the fields of a printed paper mean, as SCENARIO_WORDS do for scenarios: Vietnamese, then English. */
export const HANDOUT_WORDS: Readonly<Record<string, string>> = {
  format: 'Luôn là 1. / Always 1.',
  id: 'Giống tên thư mục: chữ thường không dấu, số, gạch ngang. / The name of the folder: a-z, digits, hyphens.',
  languages: 'Ngôn ngữ đã có đủ; phải có vi. / Languages that are complete; vi is needed.',
  kind: 'booklet: sách nhỏ; card: thẻ; poster: tranh treo; letter: thư; form: mẫu để điền; script: lời để nói; sheet: tờ rời. / What it is.',
  paper: 'a5, a4, hoặc a6x4: bốn thẻ trên một tờ A4. / a6x4: four cards on one sheet of A4.',
  audience: 'Cho ai; trainer là báo cáo viên. / Whom it is for.',
  pages: 'Các trang theo thứ tự; lời ở vi.md. / Pages in order; their words are in vi.md.',
  'pages[].layout':
    'cover: bìa; text: chữ; fill: có chỗ để viết; poster: chữ lớn; card: thẻ nhỏ. / How the page looks.',
  'pages[].art': 'Một tệp trong media/. / A file in media/.',
  'pages[].sources': 'Mã của nguồn trong slides/sources.yaml. / Ids of slides/sources.yaml.',
  'pages[].cases': 'Nguồn có vụ việc được kể ở trang. / Sources whose case is told on the page.',
};
