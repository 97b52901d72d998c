import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STICK_MARK } from '../electron/main/stick/place.ts';

/** IMAGE_FILE_REMOVABLE_RUN_FROM_SWAP and IMAGE_FILE_NET_RUN_FROM_SWAP of winnt.h. */
const FROM_SWAP = 0x0400 | 0x0800;
const DOS_TO_PE = 0x3c;
const PE_TO_CHARACTERISTICS = 22;

/**
 * Has Windows load the whole program (`bytes` of an .exe, .dll or .node) from a removable disk into memory at start, so
 * that a stick that is pulled out does not end it. Changes `bytes`; false where they are no program of Windows.
 */
export function runFromSwap(bytes: Buffer): boolean {
  if (bytes.length < 64 || bytes.toString('latin1', 0, 2) !== 'MZ') return false;
  const pe = bytes.readUInt32LE(DOS_TO_PE);
  if (pe + 24 > bytes.length || bytes.toString('latin1', pe, pe + 4) !== 'PE\0\0') return false;
  const at = pe + PE_TO_CHARACTERISTICS;
  bytes.writeUInt16LE(bytes.readUInt16LE(at) | FROM_SWAP, at);
  return true;
}

/** What a person reads who opens the stick in the file manager. */
const README = `Không Một Mình - bản chạy thẳng từ USB, không cần cài đặt

Mở: bấm đúp "Khong Mot Minh" (Linux: khong-mot-minh).
Dữ liệu nằm trong thư mục "data" ở đây. Đừng xóa thư mục ấy.
Rút USB: ở trang đầu bấm "Rút USB an toàn", chờ máy báo "Có thể rút USB".
Cập nhật: sao lưu trước (Tất cả các buổi và báo cáo > Sao lưu...), đóng bộ công cụ,
rồi chép mọi thứ của bản mới đè lên thư mục này. Thư mục "data" vẫn còn nguyên.

Runs from this stick, nothing is installed. Your data is in the folder "data": never delete it.
Before you pull the stick out, press "Remove the stick safely" on the first screen.
New version: back up first, close the kit, copy everything of the new version over this folder.

Працює з флешки без встановлення. Дані - у теці "data": не видаляйте її.
Перш ніж вийняти флешку, натисніть "Безпечно вийняти флешку" на першому екрані.
Нова версія: спершу резервна копія, закрийте програму, скопіюйте все нове поверх цієї теки.
`;

/** Programs of Windows in `folder`, at any depth. */
const programsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(exe|dll|node)$/i.test(name))
    .map((name) => join(folder, name));

/**
 * Makes a release folder the stick edition and calls it `target`: the program then keeps its data beside itself. The
 * folder `data` is not in it, so that copying a new version over an old one touches none.
 */
export function makeStick(folder: string, target: string): void {
  writeFileSync(
    join(folder, 'resources', STICK_MARK),
    'The data of the kit is in the folder "data" beside the program.\n',
  );
  writeFileSync(join(folder, 'DOC-TRUOC.txt'), `\uFEFF${README.replaceAll('\n', '\r\n')}`);
  for (const program of programsIn(folder)) {
    const bytes = readFileSync(program);
    if (runFromSwap(bytes)) writeFileSync(program, bytes);
  }
  rmSync(target, { recursive: true, force: true });
  renameSync(folder, target);
}
