<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AcceptedFindings</name>
    <message>
        <source>Explain: %1</source>
        <translation>Giải trình: %1</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n warning(s)</source>
        <translation>
            <numerusform>Giải trình %n cảnh báo</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the reason; it stands in the journal. Nothing was stored.</source>
        <translation>Cần ghi lý do; lý do được lưu vào nhật ký. Chưa lưu gì.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The file is sound.</source>
        <translation>Tệp số liệu nguyên vẹn.</translation>
    </message>
    <message>
        <source>There is no facility “%1”.</source>
        <translation>Không có cơ sở “%1”.</translation>
    </message>
    <message>
        <source>--%1 is %2 or %3.</source>
        <translation>--%1 chỉ nhận %2 hoặc %3.</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 changed, %5 identical, %6 suspected duplicates, %7 errors</source>
        <translation>%1: %2 dòng, %3 mới, %4 thay đổi, %5 giữ nguyên, %6 nghi trùng, %7 lỗi</translation>
    </message>
    <message>
        <source>  row %1, %2: %3</source>
        <translation>  dòng %1, %2: %3</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Đã ghi.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Give the base year as a number: --base-year 2017.</source>
        <translation>Hãy ghi năm gốc bằng số: --base-year 2017.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>There is no verb “%1”. sachhon-cli --help lists them.</source>
        <translation>Không có lệnh “%1”. Gõ sachhon-cli --help để xem các lệnh.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed.</source>
        <translation>Không đủ bộ nhớ. Số liệu vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Say where to write: --out …</source>
        <translation>Hãy ghi nơi lưu: --out …</translation>
    </message>
    <message>
        <source>The format is svg or png.</source>
        <translation>Định dạng chỉ là svg hoặc png.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. Check the name and your rights.</source>
        <translation>Không tạo được thư mục “%1”. Hãy kiểm tra tên và quyền ghi.</translation>
    </message>
    <message>
        <source>Give the year: --year 2018.</source>
        <translation>Hãy ghi năm: --year 2018.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2018-12-31.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 2018-12-31.</translation>
    </message>
    <message>
        <source>“%1” must end in .xlsx or .ods.</source>
        <translation>“%1” phải có đuôi .xlsx hoặc .ods.</translation>
    </message>
    <message>
        <source>“%1” would be overwritten. Choose another name for the rows in error.</source>
        <translation>“%1” sẽ bị ghi đè. Hãy chọn tên khác cho tệp ghi các dòng lỗi.</translation>
    </message>
    <message>
        <source>Give the kind of report: --kind plan or --kind progress.</source>
        <translation>Hãy nêu loại văn bản: --kind plan hoặc --kind progress.</translation>
    </message>
    <message>
        <source>Sheet “%1”, row %2: “%3” is not Unicode; read as %4 it is “%5”. Nothing was stored. If that is right, import again with --encoding %4; if not, with --encoding unicode.</source>
        <translation>Trang “%1”, dòng %2: “%3” không phải Unicode; đọc theo %4 là “%5”. Chưa lưu gì. Nếu đúng, hãy nhập lại với --encoding %4; nếu không, với --encoding unicode.</translation>
    </message>
    <message>
        <source>--encoding is unicode, tcvn3, vni or viqr.</source>
        <translation>--encoding là unicode, tcvn3, vni hoặc viqr.</translation>
    </message>
    <message>
        <source>“%1” must end in .pdf, .docx or .html.</source>
        <translation>“%1” phải có đuôi .pdf, .docx hoặc .html.</translation>
    </message>
    <message>
        <source>Give the revision as a number: --revision 1.</source>
        <translation>Ghi lần phát hành bằng số: --revision 1.</translation>
    </message>
    <message>
        <source>The report of %1 has no revision %2.</source>
        <translation>Báo cáo năm %1 không có lần phát hành %2.</translation>
    </message>
    <message>
        <source>Sheet “%1”: rows %2 are read as totals or headings of groups and left out.</source>
        <translation>Trang “%1”: dòng %2 được hiểu là dòng tổng hoặc tên nhóm nên để lại, không nhập.</translation>
    </message>
    <message>
        <source>Left out, since their headings are not known: %1.</source>
        <translation>Không nhập vì không nhận ra tiêu đề: %1.</translation>
    </message>
    <message>
        <source>Sheet “%1” is hidden; it is read, too.</source>
        <translation>Trang “%1” đang ẩn; trang này cũng được đọc.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the hidden rows %2 are read, too.</source>
        <translation>Trang “%1”: dòng ẩn %2 cũng được đọc.</translation>
    </message>
    <message>
        <source>Sheet “%1”: the hidden columns %2 are read, too.</source>
        <translation>Trang “%1”: cột ẩn %2 cũng được đọc.</translation>
    </message>
    <message>
        <source>The file holds several lists: %1. Save each as a file of its own and import them one after another. Nothing was stored.</source>
        <translation>Tệp có nhiều danh sách: %1. Hãy lưu mỗi danh sách thành một tệp riêng rồi nhập lần lượt. Chưa ghi gì vào dữ liệu.</translation>
    </message>
    <message>
        <source>%1 is read as %2, as was said for a list with these headings before (otherwise: --decimal).</source>
        <translation>%1 đọc là %2 như đã trả lời với danh sách có cùng các tên cột lần trước (nếu khác: --decimal).</translation>
    </message>
    <message>
        <source>The figures are of %1, as stands above the headings.</source>
        <translation>Số liệu của năm %1 như ghi phía trên bảng.</translation>
    </message>
    <message>
        <source>“%1” in every row, as stands above the headings.</source>
        <translation>“%1” cho mọi dòng như ghi phía trên bảng.</translation>
    </message>
    <message>
        <source>“%1” in every row, as was said for a list with these headings before.</source>
        <translation>“%1” cho mọi dòng như đã chọn với danh sách có cùng các tên cột lần trước.</translation>
    </message>
    <message>
        <source>Sheet “%1”: %2</source>
        <translation>Trang tính “%1”: %2</translation>
    </message>
    <message>
        <source>  note, row %1, %2: %3</source>
        <translation>  ghi chú, dòng %1, %2: %3</translation>
    </message>
    <message>
        <source>  and %1 more notes (--json lists them)</source>
        <translation>  và %1 ghi chú khác (xem bằng --json)</translation>
    </message>
    <message>
        <source>  columns that are not read: %1</source>
        <translation>  cột không đọc: %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>it has more than %1 sheets.</source>
        <translation>có hơn %1 trang tính.</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2 has more than %3 columns.</source>
        <translation>trang tính “%1”, dòng %2 có hơn %3 cột.</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot; has more than %2 rows.</source>
        <translation>trang tính “%1” có hơn %2 dòng.</translation>
    </message>
    <message>
        <source>it has more than %1 cells.</source>
        <translation>có hơn %1 ô.</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2 has a cell of more than %3 characters.</source>
        <translation>trang tính “%1”, dòng %2 có ô dài hơn %3 ký tự.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2: the letters are not in UTF-8. Open the file in the program it comes from and save it as CSV UTF-8 or as .xlsx.</source>
        <translation>“%1”, dòng %2: bảng mã không phải UTF-8. Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại dạng CSV UTF-8 hoặc .xlsx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2: the quotation mark that opens here is never closed. Close it, or save the list as .xlsx.</source>
        <translation>“%1”, dòng %2: dấu ngoặc kép mở ở đây chưa được đóng. Hãy đóng lại hoặc lưu danh sách dạng .xlsx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2: text follows a closing quotation mark. A quotation mark inside a quoted cell must be doubled; or save the list as .xlsx.</source>
        <translation>“%1”, dòng %2: có chữ sau dấu ngoặc kép đóng. Dấu ngoặc kép nằm trong ô phải viết thành hai dấu liền nhau; hoặc lưu danh sách dạng .xlsx.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, line %2: a cell that begins here has more than %3 characters. A closing quotation mark may be missing; or shorten the text.</source>
        <translation>“%1”, dòng %2: ô bắt đầu ở đây dài hơn %3 ký tự. Có thể thiếu dấu ngoặc kép đóng; nếu không, hãy rút ngắn nội dung.</translation>
    </message>
    <message>
        <source>unpacked it is more than %1 MB.</source>
        <translation>sau khi giải nén lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>csv files go into a folder, and this is a file</source>
        <translation>các tệp csv phải nằm trong một thư mục, còn đây là tệp</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>không tạo được thư mục</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged or incomplete. Open it in Excel or LibreOffice, save it again as .xlsx, or ask the sender for it once more.</source>
        <translation>“%1” bị hỏng hoặc thiếu nội dung. Hãy mở bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx, hoặc đề nghị bên gửi gửi lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is protected by a password. Open it in Excel or LibreOffice, save it without a password and choose the new file.</source>
        <translation>“%1” có mật khẩu. Hãy mở bằng Excel hoặc LibreOffice, lưu lại không đặt mật khẩu rồi chọn tệp mới.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a spreadsheet that can be read here. Open it in Excel or LibreOffice and save it as .xlsx, .ods or CSV UTF-8.</source>
        <translation>“%1” không phải bảng tính đọc được ở đây. Hãy mở bằng Excel hoặc LibreOffice và lưu dạng .xlsx, .ods hoặc CSV UTF-8.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there. It may have been moved, renamed or be on a drive that is not connected; choose it again.</source>
        <translation>Không thấy “%1”. Tệp có thể đã được chuyển chỗ, đổi tên hoặc nằm trên ổ đĩa chưa kết nối; hãy chọn lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened (%2). Close it in other programs, check that you may read it, and try again.</source>
        <translation>Không mở được “%1” (%2). Hãy đóng tệp trong các chương trình khác, kiểm tra quyền đọc rồi thử lại.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large: %2 Delete what does not belong to the list or split it into several files.</source>
        <translation>“%1” quá lớn: %2 Hãy xóa phần không thuộc danh sách hoặc chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written (%2). Nothing was changed there. Close it in other programs, check the free space and that you may write there, or choose another place.</source>
        <translation>Không ghi được “%1” (%2). Nội dung ở đó vẫn giữ nguyên. Hãy đóng tệp trong các chương trình khác, kiểm tra chỗ trống và quyền ghi, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; does not fit into a workbook (1 048 576 rows, 16 384 columns, 32 767 characters in a cell). Export to a folder of csv files instead.</source>
        <translation>Trang tính “%1” vượt quá sức chứa của một bảng tính (1.048.576 dòng, 16.384 cột, 32.767 ký tự trong một ô). Hãy xuất ra thư mục các tệp csv.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; is not there. Make it or choose another place.</source>
        <translation>Không có thư mục “%1”. Hãy tạo thư mục này hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>đây là thư mục</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no .csv file. Choose the folder with the lists, or one file.</source>
        <translation>Thư mục “%1” không có tệp .csv. Hãy chọn thư mục chứa các danh sách hoặc chọn một tệp.</translation>
    </message>
    <message>
        <source>it has a cell of more than %1 characters.</source>
        <translation>có ô dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>its parts are nested more than %1 deep.</source>
        <translation>các thành phần lồng nhau quá %1 cấp.</translation>
    </message>
    <message>
        <source>it is packed from more than %1 parts.</source>
        <translation>gồm hơn %1 thành phần nén.</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot;, row %2 is repeated more than %3 times.</source>
        <translation>trang tính &quot;%1&quot;, dòng %2 được lặp lại hơn %3 lần.</translation>
    </message>
    <message>
        <source>sheet &quot;%1&quot; has more than %2 merged cells.</source>
        <translation>trang &quot;%1&quot; có hơn %2 ô gộp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a workbook of a kind that is too old to be read. Open it in Excel or LibreOffice, save it as .xlsx first, and choose the new file.</source>
        <translation>&quot;%1&quot; là bảng tính loại quá cũ, không đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu lại thành .xlsx rồi chọn tệp mới.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>There is no plan “%1” in the file.</source>
        <translation>Trong tệp không có kế hoạch “%1”.</translation>
    </message>
    <message>
        <source>The facility does not run on the day of the figures.</source>
        <translation>Cơ sở không hoạt động vào ngày tính số liệu.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1”: this file has no communes yet. Enter them first.</source>
        <translation>“%1”: tệp số liệu chưa có danh mục xã, phường, thị trấn. Hãy nhập danh mục này trước.</translation>
    </message>
    <message>
        <source>“%1” is not a commune of the office on %2.</source>
        <translation>“%1” không phải xã, phường, thị trấn thuộc địa bàn vào ngày %2.</translation>
    </message>
    <message>
        <source>“%1” is not a commune of the office on %2. Did you mean “%3”?</source>
        <translation>“%1” không phải xã, phường, thị trấn thuộc địa bàn vào ngày %2. Có phải là “%3” không?</translation>
    </message>
    <message>
        <source>“%1” can be %2. Write the type before the name, or the code in the column “Mã xã”.</source>
        <translation>“%1” có thể là %2. Hãy ghi thêm loại (xã, phường, thị trấn) trước tên hoặc ghi mã vào cột “Mã xã”.</translation>
    </message>
    <message>
        <source>The code %1 is “%2” on %3, but the row says “%4”.</source>
        <translation>Mã %1 là “%2” vào ngày %3, nhưng trong dòng ghi “%4”.</translation>
    </message>
    <message>
        <source>“%1” is neither the code nor the name of a resource.</source>
        <translation>“%1” không phải mã hoặc tên của một loại năng lượng, nguyên vật liệu.</translation>
    </message>
    <message>
        <source>“%1” is not a unit of %2. It is recorded in %3.</source>
        <translation>“%1” không phải đơn vị của %2. Loại này được ghi theo %3.</translation>
    </message>
    <message>
        <source>Suggestion: %1</source>
        <translation>Gợi ý: %1</translation>
    </message>
    <message>
        <source>Left out: it may be %1 %2.</source>
        <translation>Chưa nhập: có thể trùng với %1 %2.</translation>
    </message>
    <message>
        <source>Several facilities have this tax code: %1. Add the column “Mã cơ sở”.</source>
        <translation>Nhiều cơ sở có mã số thuế này: %1. Hãy thêm cột “Mã cơ sở”.</translation>
    </message>
    <message>
        <source>“%1” stands in row %2 already. Keep one of the two rows.</source>
        <translation>“%1” đã có ở dòng %2. Hãy giữ lại một trong hai dòng.</translation>
    </message>
    <message>
        <source>%1: a leading 0 was added, the check digit is right.</source>
        <translation>%1: đã thêm số 0 ở đầu, số kiểm tra đúng.</translation>
    </message>
    <message>
        <source>“%1” was read as the code of %2.</source>
        <translation>“%1” được hiểu là mã của %2.</translation>
    </message>
    <message>
        <source>Several zones have the name “%1”. Write it with its kind.</source>
        <translation>Có nhiều khu, cụm cùng tên “%1”. Hãy ghi kèm loại (KCN, CCN, làng nghề).</translation>
    </message>
    <message>
        <source>There is no industrial zone “%1” in this file. Enter the zone first, or correct it.</source>
        <translation>Trong tệp số liệu không có khu/cụm công nghiệp “%1”. Hãy thêm khu/cụm này trước hoặc sửa lại tên.</translation>
    </message>
    <message>
        <source>“%1” is not a sector code of %2.</source>
        <translation>“%1” không phải mã ngành của %2.</translation>
    </message>
    <message>
        <source>%1: a leading 0 was added to the sector code.</source>
        <translation>%1: đã thêm số 0 ở đầu mã ngành.</translation>
    </message>
    <message>
        <source>The stop date must come after the start date.</source>
        <translation>Ngày ngừng phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The check digit of the tax code is wrong.</source>
        <translation>Số kiểm tra của mã số thuế không đúng.</translation>
    </message>
    <message>
        <source>The branch number of the tax code is wrong.</source>
        <translation>Số chi nhánh của mã số thuế không đúng.</translation>
    </message>
    <message>
        <source>A tax code has 10, 12 or 13 digits.</source>
        <translation>Mã số thuế có 10, 12 hoặc 13 chữ số.</translation>
    </message>
    <message>
        <source>The year %1 is before the start of the facility (%2).</source>
        <translation>Năm %1 trước ngày cơ sở bắt đầu hoạt động (%2).</translation>
    </message>
    <message>
        <source>In the year %1 the facility had stopped (%2).</source>
        <translation>Năm %1 cơ sở đã ngừng hoạt động (%2).</translation>
    </message>
    <message>
        <source>The facility “%1” is not imported: see its row in the sheet “Cơ sở”.</source>
        <translation>Cơ sở “%1” chưa được nhập: xem dòng của cơ sở này ở trang tính “Cơ sở”.</translation>
    </message>
    <message>
        <source>There is no facility with the code “%1”, neither stored nor in the sheet “Cơ sở”.</source>
        <translation>Không có cơ sở mã “%1”, cả trong số liệu đã ghi lẫn trong trang tính “Cơ sở”.</translation>
    </message>
    <message>
        <source>There is nothing to import: no sheet has one of the names %1, or the headings of one of them. Nothing was stored.</source>
        <translation>Không có gì để nhập: không trang tính nào có tên trong số %1 hoặc có tiêu đề cột tương ứng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>There are two sheets “%1”. Remove one of them.</source>
        <translation>Có hai trang tính “%1”. Hãy bỏ một trang.</translation>
    </message>
    <message>
        <source>The data were changed after this preview was made. Nothing was stored. Read the file again.</source>
        <translation>Số liệu đã thay đổi sau khi lập bản xem trước này. Chưa ghi gì. Hãy đọc lại tệp.</translation>
    </message>
    <message>
        <source>Some rows have errors. Nothing was stored. Correct them, or import without them (--on-error skip).</source>
        <translation>Một số dòng có lỗi. Chưa ghi gì. Hãy sửa các dòng đó hoặc nhập mà không có chúng (--on-error skip).</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <translation>Có hai cột “%1”. Hãy bỏ một cột.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no column “%2”.</source>
        <translation>Trang tính “%1” không có cột “%2”.</translation>
    </message>
    <message>
        <source>Sheet “%1”, column “%2”, row %3: “%4” can be %5 or %6, and the column does not show which. Nothing was stored. Say which sign parts the decimals (--decimal comma or --decimal dot).</source>
        <translation>Trang tính “%1”, cột “%2”, dòng %3: “%4” có thể là %5 hoặc %6, cả cột không cho biết là số nào. Chưa ghi gì. Hãy cho biết dấu phân cách phần thập phân (--decimal comma: dấu phẩy, --decimal dot: dấu chấm).</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Thiếu “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” is required and cannot be erased.</source>
        <translation>“%1” là mục bắt buộc, không xóa được.</translation>
    </message>
    <message>
        <source>The quantity cannot be written in “%1” with 6 decimals at most.</source>
        <translation>Không ghi được lượng này theo “%1” với tối đa 6 chữ số thập phân.</translation>
    </message>
    <message>
        <source>“%1” existed until %2. The list is read as of %3.</source>
        <translation>“%1” chỉ tồn tại đến hết ngày %2. Danh sách được đọc theo ngày %3.</translation>
    </message>
    <message>
        <source>%1 %2 has this tax code already.</source>
        <translation>%1 %2 đã có mã số thuế này.</translation>
    </message>
    <message>
        <source>“%1” is no size class. The size is computed; the column is only compared.</source>
        <translation>“%1” không phải là quy mô. Quy mô do phần mềm tính; cột này chỉ để đối chiếu.</translation>
    </message>
    <message>
        <source>“%1” is not the size that the figures of %2 give: %3.</source>
        <translation>“%1” khác với quy mô tính theo số liệu năm %2: %3.</translation>
    </message>
    <message>
        <source>The facility “%1” is left out as known already: see its row in “Cơ sở”.</source>
        <translation>Bỏ qua cơ sở “%1” vì có thể đã có: xem dòng của cơ sở này ở trang “Cơ sở”.</translation>
    </message>
    <message>
        <source>AD4 means applying with figures, but %1 has no output or consumption.</source>
        <translation>AD4 là áp dụng có số liệu, nhưng năm %1 không có sản lượng và tiêu hao.</translation>
    </message>
    <message>
        <source>Row %1 gives this product the coefficient %2. From one day on it can have only one.</source>
        <translation>Dòng %1 ghi hệ số %2 cho sản phẩm này. Từ một ngày chỉ có thể có một hệ số.</translation>
    </message>
    <message>
        <source>These are read: %1.</source>
        <translation>Các mã được nhận: %1.</translation>
    </message>
    <message>
        <source>“%1” is none of the words that are read here: %2.</source>
        <translation>“%1” không thuộc các từ được nhận ở đây: %2.</translation>
    </message>
    <message>
        <source>From this row on %1 more errors are not listed. Correct the others and import again.</source>
        <translation>Từ dòng này còn %1 lỗi không liệt kê. Hãy sửa các lỗi đã nêu rồi nhập lại.</translation>
    </message>
    <message>
        <source>%1 rows were not read, since the %2 before them are all wrong.</source>
        <translation>%1 dòng không được đọc vì %2 dòng trước đó đều sai.</translation>
    </message>
    <message>
        <source>Row %1 has the same number: one person is on a list once.</source>
        <translation>Dòng %1 đã có số này: mỗi người chỉ có một dòng trong danh sách.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 31/12/2018.</source>
        <translation>“%1” không phải là ngày. Hãy viết như 31/12/2018.</translation>
    </message>
    <message>
        <source>The last day must come after the first day.</source>
        <translation>Ngày kết thúc phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Several persons are called %1. Fill in “%2” to tell them apart.</source>
        <translation>Có nhiều người tên %1. Hãy điền “%2” để phân biệt.</translation>
    </message>
    <message>
        <source>“%1” is not known yet and becomes a new organisation.</source>
        <translation>“%1” chưa có trong dữ liệu và sẽ được thêm thành cơ quan, tổ chức mới.</translation>
    </message>
    <message>
        <source>%1 has this post in row %2 already.</source>
        <translation>%1 đã có nhiệm vụ này ở dòng %2.</translation>
    </message>
    <message>
        <source>No facility has the code “%1”.</source>
        <translation>Không có cơ sở nào mang mã “%1”.</translation>
    </message>
    <message>
        <source>Several facilities are called “%1”. Fill in “Mã cơ sở”.</source>
        <translation>Có nhiều cơ sở tên “%1”. Hãy điền “Mã cơ sở”.</translation>
    </message>
    <message>
        <source>%1 codes had lost their leading zeros; they were added.</source>
        <translation>%1 mã bị mất số 0 ở đầu; đã bổ sung số 0.</translation>
    </message>
    <message>
        <source>“%1” does not say what it is. Add a column “%2”.</source>
        <translation>“%1” không cho biết là loại đơn vị gì. Hãy thêm cột “%2”.</translation>
    </message>
    <message>
        <source>“%1” is no type of an administrative unit: xã, phường, huyện, tỉnh …</source>
        <translation>“%1” không phải là loại đơn vị hành chính: xã, phường, huyện, tỉnh…</translation>
    </message>
    <message>
        <source>The unit above it, %1, is neither in the list nor in the file.</source>
        <translation>Đơn vị cấp trên %1 không có trong danh sách, cũng không có trong dữ liệu.</translation>
    </message>
    <message>
        <source>The code %1 was that of %2. From which day on is it %3? Fill in “%4”.</source>
        <translation>Mã %1 trước đây là của %2. Từ ngày nào là %3? Hãy điền “%4”.</translation>
    </message>
    <message>
        <source>%1 has this code at the same time. Say from when on it no longer exists.</source>
        <translation>%1 cũng mang mã này trong cùng thời gian. Hãy cho biết đơn vị đó hết hiệu lực từ ngày nào.</translation>
    </message>
    <message>
        <source>Several units are called “%1”. Name its place of work otherwise, as “UBND …”.</source>
        <translation>Có nhiều đơn vị tên “%1”. Hãy ghi rõ nơi công tác, ví dụ “UBND …”.</translation>
    </message>
    <message>
        <source>%1 was merged into %2: the row goes there.</source>
        <translation>%1 đã gộp vào %2: dòng này được tính cho cơ sở đó.</translation>
    </message>
    <message>
        <source>%1 was merged into %2, which has row %3.</source>
        <translation>%1 đã gộp vào %2, là cơ sở đã có ở dòng %3.</translation>
    </message>
    <message>
        <source>The headings of this list are not known. It needs the columns: %1.</source>
        <translation>Không nhận ra các tên cột của danh sách này. Danh sách cần có các cột: %1.</translation>
    </message>
    <message>
        <source>%1: a leading 0 was added to the telephone number.</source>
        <translation>%1: đã thêm số 0 ở đầu số điện thoại.</translation>
    </message>
    <message>
        <source>“%1” is read as “%2”.</source>
        <translation>“%1” được đọc là “%2”.</translation>
    </message>
    <message>
        <source>This row has an error.</source>
        <translation>Dòng này có lỗi.</translation>
    </message>
    <message>
        <source>Left out: another value of this row has an error.</source>
        <translation>Bỏ qua: một số liệu khác của dòng này có lỗi.</translation>
    </message>
    <message>
        <source>This row was not read, since the %1 before it are all wrong.</source>
        <translation>Dòng này không đọc, vì %1 dòng trước nó đều sai.</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>The issued document in the file is not what was issued: the file was changed by another program. Take the document from a backup.</source>
        <translation>Văn bản trong tệp không đúng như khi phát hành: tệp đã bị chương trình khác sửa. Hãy lấy văn bản từ bản sao lưu.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was issued. The figures behind %n sentence(s) that were changed by hand are others now. Look at each of them (sign ! in the outline) and confirm it, change it or take the generated sentence:
%1</source>
        <translation>
            <numerusform>Chưa phát hành. Số liệu của %n câu đã sửa tay nay đã khác. Hãy xem lại từng câu (dấu ! trong dàn ý) rồi xác nhận, sửa lại hoặc lấy câu tự sinh:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no document of the kind “%1”.</source>
        <translation>Không có loại văn bản “%1”.</translation>
    </message>
    <message>
        <source>A revision needs a reason; it stands in the journal. Nothing was issued.</source>
        <translation>Phát hành lại phải ghi lý do; lý do được ghi vào nhật ký. Chưa phát hành.</translation>
    </message>
    <message>
        <source>the plan of %1</source>
        <translation>kế hoạch năm %1</translation>
    </message>
    <message>
        <source>the report of %1</source>
        <translation>báo cáo năm %1</translation>
    </message>
    <message>
        <source>Issue %1, revision %2%3</source>
        <translation>Phát hành %1, lần %2%3</translation>
    </message>
    <message>
        <source>The stored document is damaged and cannot be shown. The other data are not affected. Take the document from a backup.</source>
        <translation>Văn bản lưu trong tệp bị hỏng, không hiển thị được. Các số liệu khác không bị ảnh hưởng. Hãy lấy văn bản từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This issued document is not in the file. Nothing was changed. Choose another version.</source>
        <translation>Văn bản đã phát hành này không có trong tệp. Không có gì bị thay đổi. Hãy chọn bản khác.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was issued. %n figure(s) must be explained first (menu Data, Warnings); the figures themselves stay as they are:
%1</source>
        <translation>
            <numerusform>Chưa phát hành. Phải giải trình trước %n số liệu (menu Dữ liệu, Cảnh báo); giải trình không làm thay đổi số liệu:
%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The figures stored with the issued document are damaged. The other data are not affected. Take the document from a backup.</source>
        <translation>Số liệu lưu cùng văn bản đã phát hành bị hỏng. Số liệu khác không bị ảnh hưởng. Hãy lấy văn bản từ bản sao lưu.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>(added)</source>
        <translation>(thêm)</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(xóa)</translation>
    </message>
    <message>
        <source>(name not known)</source>
        <translation>(chưa rõ tên)</translation>
    </message>
    <message>
        <source>%1, earlier values</source>
        <translation>%1, giá trị trước đây</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có hiệu lực đến trước ngày</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến trước %1</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The item is no longer in the library.</source>
        <translation>Mục này không còn trong thư viện.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It did not work. Nothing was changed.</source>
        <translation>Không thực hiện được. Số liệu vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>Plausibility</name>
    <message>
        <source>The energy of the year is 1.000 TOE or more: it may be a key energy user.</source>
        <translation>Năng lượng trong năm từ 1.000 TOE trở lên: có thể là cơ sở sử dụng năng lượng trọng điểm.</translation>
    </message>
    <message>
        <source>Specific use changed by %1 against %2: it must be explained before a report is issued.</source>
        <translation>Suất tiêu hao thay đổi %1 so với năm %2: phải có giải trình trước khi phát hành báo cáo.</translation>
    </message>
    <message>
        <source>Specific use changed by %1 against %2.</source>
        <translation>Suất tiêu hao thay đổi %1 so với năm %2.</translation>
    </message>
    <message>
        <source>A household without output counts for awareness and adoption only, not for savings.</source>
        <translation>Hộ kinh doanh không có sản lượng chỉ tính vào nhận thức, áp dụng, không tính tiết kiệm.</translation>
    </message>
    <message>
        <source>%1: output 0 with use above 0. Give the reason (stoppage, trial run).</source>
        <translation>%1: sản lượng bằng 0 nhưng vẫn tiêu hao. Ghi lý do (ngừng sản xuất, chạy thử).</translation>
    </message>
    <message>
        <source>%1 is in %2, in the base year %3 in %4: they cannot be compared.</source>
        <translation>%1 tính bằng %2, năm gốc %3 tính bằng %4: không so sánh được.</translation>
    </message>
    <message>
        <source>%1: output changed by %2 against %3 (%4 → %5 %6).</source>
        <translation>%1: sản lượng thay đổi %2 so với năm %3 (%4 → %5 %6).</translation>
    </message>
    <message>
        <source>%1 has a figure in %2 and none in %3. Enter 0 for what was not used; blank leaves the facility out of the savings.</source>
        <translation>%1 có số liệu năm %2 nhưng năm %3 để trống. Nhập 0 cho loại không dùng; để trống thì cơ sở bị loại khỏi tính tiết kiệm.</translation>
    </message>
    <message>
        <source>%1 costs %2 đồng a kWh: check figure and money.</source>
        <translation>%1 giá bình quân %2 đồng/kWh: kiểm tra số điện và số tiền.</translation>
    </message>
    <message>
        <source>%1: %2 after %3: the unit may be wrong (kWh or MWh, kg or tonne, litre or m³).</source>
        <translation>%1: %2 sau %3: có thể nhầm đơn vị (kWh/MWh, kg/tấn, lít/m³).</translation>
    </message>
    <message>
        <source>%1 without any solution recorded: the proof of the adoption is missing.</source>
        <translation>%1 nhưng chưa ghi giải pháp nào: thiếu bằng chứng áp dụng.</translation>
    </message>
    <message>
        <source>Adoption fell from %1 to %2. Give the reason.</source>
        <translation>Mức áp dụng giảm từ %1 xuống %2. Ghi lý do.</translation>
    </message>
    <message>
        <source>The number of facilities went from %1 to %2 (%3): say why in the report (opened, closed, moved, counted on another day).</source>
        <translation>Số cơ sở từ %1 thành %2 (%3): nêu rõ nguyên nhân trong báo cáo (mở, đóng, chuyển địa bàn, chốt khác ngày).</translation>
    </message>
    <message>
        <source>Specific use fell by %1 against %2, more than 75%: check units and output.</source>
        <translation>Suất tiêu hao giảm %1 so với năm %2, trên 75%: kiểm tra đơn vị và sản lượng.</translation>
    </message>
    <message>
        <source>%1 of %2 facilities save exactly 8%, 10% or 13%: their figures may be made to fit the target.</source>
        <translation>%1/%2 cơ sở có mức tiết kiệm đúng bằng 8%, 10% hoặc 13%: số liệu có thể bị làm tròn theo chỉ tiêu.</translation>
    </message>
    <message>
        <source>Specific use is %1 times the median of its sector (%2 facilities compared).</source>
        <translation>Suất tiêu hao bằng %1 lần trung vị của ngành (so sánh %2 cơ sở).</translation>
    </message>
    <message>
        <source>Use without output</source>
        <translation>Có tiêu thụ nhưng không có sản lượng</translation>
    </message>
    <message>
        <source>Specific use changed by more than 30% in a year</source>
        <translation>Suất tiêu hao thay đổi trên 30% so với năm trước</translation>
    </message>
    <message>
        <source>Specific use changed by more than 60% in a year: blocks the report</source>
        <translation>Suất tiêu hao thay đổi trên 60% so với năm trước: chặn phát hành báo cáo</translation>
    </message>
    <message>
        <source>Unit may be wrong by a thousand</source>
        <translation>Có thể nhầm đơn vị 1.000 lần</translation>
    </message>
    <message>
        <source>Output changed by more than 25% against the base year</source>
        <translation>Sản lượng thay đổi trên 25% so với năm gốc</translation>
    </message>
    <message>
        <source>Unit of output differs from the base year</source>
        <translation>Đơn vị sản phẩm khác năm gốc</translation>
    </message>
    <message>
        <source>1.000 TOE or more: key energy user?</source>
        <translation>Từ 1.000 TOE: cơ sở trọng điểm?</translation>
    </message>
    <message>
        <source>Price of electricity outside 1.000–4.500 đồng</source>
        <translation>Giá điện ngoài khoảng 1.000–4.500 đồng</translation>
    </message>
    <message>
        <source>Many savings of exactly 8%, 10% or 13%</source>
        <translation>Nhiều mức tiết kiệm đúng bằng 8%, 10% hoặc 13%</translation>
    </message>
    <message>
        <source>Energy without a figure in the base year</source>
        <translation>Năng lượng không có số liệu năm gốc</translation>
    </message>
    <message>
        <source>Adoption without a solution</source>
        <translation>Áp dụng nhưng không có giải pháp</translation>
    </message>
    <message>
        <source>Adoption fell</source>
        <translation>Mức áp dụng giảm</translation>
    </message>
    <message>
        <source>Household without output</source>
        <translation>Hộ kinh doanh không có sản lượng</translation>
    </message>
    <message>
        <source>Number of facilities changed by more than 10%</source>
        <translation>Số cơ sở thay đổi trên 10%</translation>
    </message>
    <message>
        <source>Saving of more than 75%</source>
        <translation>Mức tiết kiệm trên 75%</translation>
    </message>
    <message>
        <source>Specific use far from that of the sector</source>
        <translation>Suất tiêu hao khác hẳn cơ sở cùng ngành</translation>
    </message>
    <message>
        <source>Specific energy use</source>
        <translation>Suất tiêu hao</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>The whole area</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Rural commune</source>
        <translation>Xã</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Phường</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>Thị trấn</translation>
    </message>
    <message>
        <source>Special zone</source>
        <translation>Đặc khu</translation>
    </message>
    <message>
        <source>Rural district</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Urban district</source>
        <translation>Quận</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Thị xã</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Thành phố</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh</translation>
    </message>
    <message>
        <source>Centrally run city</source>
        <translation>Thành phố trực thuộc trung ương</translation>
    </message>
    <message>
        <source>Commune level</source>
        <translation>Cấp xã</translation>
    </message>
    <message>
        <source>District level</source>
        <translation>Cấp huyện</translation>
    </message>
    <message>
        <source>Province level</source>
        <translation>Cấp tỉnh</translation>
    </message>
    <message>
        <source>Industrial park (KCN)</source>
        <translation>Khu công nghiệp</translation>
    </message>
    <message>
        <source>Industrial cluster (CCN)</source>
        <translation>Cụm công nghiệp</translation>
    </message>
    <message>
        <source>Industrial point</source>
        <translation>Điểm công nghiệp</translation>
    </message>
    <message>
        <source>Craft village</source>
        <translation>Làng nghề</translation>
    </message>
    <message>
        <source>Administrative units</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Unit name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hết hiệu lực từ</translation>
    </message>
    <message>
        <source>The first day on which it no longer exists. Blank: still valid.</source>
        <translation>Ngày đầu tiên không còn hiệu lực. Để trống: còn hiệu lực.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Industrial zones</source>
        <translation>Khu, cụm, điểm công nghiệp, làng nghề</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Zone name</source>
        <translation>Tên khu, cụm</translation>
    </message>
    <message>
        <source>Management board</source>
        <translation>Ban quản lý</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/phường/thị trấn</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Tên cơ quan</translation>
    </message>
    <message>
        <source>As in running text: UBND huyện Mê Linh.</source>
        <translation>Viết như trong văn bản, ví dụ: UBND huyện Mê Linh.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Superior office</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Printed above the issuer; blank for a people&apos;s committee.</source>
        <translation>In phía trên tên cơ quan ban hành; để trống nếu là ủy ban nhân dân.</translation>
    </message>
    <message>
        <source>Issuer on paper</source>
        <translation>Tên cơ quan trên văn bản</translation>
    </message>
    <message>
        <source>One or two lines, upper case.</source>
        <translation>Một hoặc hai dòng, viết hoa.</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Behind BC- and KH-: UBND.</source>
        <translation>Đứng sau BC- và KH-, ví dụ: UBND.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Phòng chuyên môn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Before the date: Mê Linh.</source>
        <translation>Đứng trước ngày tháng, ví dụ: Mê Linh.</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>Kính gửi</translation>
    </message>
    <message>
        <source>Signing authority</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>One line each: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.</source>
        <translation>Mỗi mục một dòng: TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH.</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>One line each.</source>
        <translation>Mỗi nơi một dòng.</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Số liệu thực hành</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số quy đổi</translation>
    </message>
    <message>
        <source>Equivalence to the main product; 1 if it stands alone.</source>
        <translation>Quy đổi về sản phẩm chính; ghi 1 nếu không cần quy đổi.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Source of the figure</source>
        <translation>Nguồn số liệu</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Tiêu hao</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Loại năng lượng, nguyên vật liệu</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>“%1” can be %2 or %3. Write it without a dot, or with a comma before the decimals.</source>
        <translation>“%1” có thể là %2 hoặc %3. Hãy ghi không có dấu chấm, hoặc dùng dấu phẩy trước phần thập phân.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” không phải là số nguyên.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 decimals.</source>
        <translation>“%1” có hơn %2 chữ số thập phân.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>“%1” quá lớn.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it like 1234,5.</source>
        <translation>“%1” không phải là số. Hãy ghi như 1234,5.</translation>
    </message>
    <message>
        <source>“%1” is not one of the codes.</source>
        <translation>“%1” không có trong danh mục mã.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 28/03/2018.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 28/03/2018.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices (%2).</source>
        <translation>“%1” không thuộc các giá trị được chọn (%2).</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” không phải là Có hoặc Không.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Chưa ghi: %1.</translation>
    </message>
    <message>
        <source>%1 must not be negative: %2.</source>
        <translation>%1 không được âm: %2.</translation>
    </message>
    <message>
        <source>%1 must be at least %2.</source>
        <translation>%1 phải từ %2 trở lên.</translation>
    </message>
    <message>
        <source>%1 must be at most %2.</source>
        <translation>%1 không được quá %2.</translation>
    </message>
    <message>
        <source>%1 is longer than %2 characters.</source>
        <translation>%1 dài quá %2 ký tự.</translation>
    </message>
    <message>
        <source>State enterprise</source>
        <translation>Doanh nghiệp nhà nước</translation>
    </message>
    <message>
        <source>Limited company</source>
        <translation>Công ty TNHH</translation>
    </message>
    <message>
        <source>Joint-stock company</source>
        <translation>Công ty cổ phần</translation>
    </message>
    <message>
        <source>Private enterprise</source>
        <translation>Doanh nghiệp tư nhân</translation>
    </message>
    <message>
        <source>Foreign-invested enterprise</source>
        <translation>Doanh nghiệp FDI</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Hợp tác xã</translation>
    </message>
    <message>
        <source>Household business</source>
        <translation>Hộ kinh doanh</translation>
    </message>
    <message>
        <source>Other facility</source>
        <translation>Cơ sở khác</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Facility code</source>
        <translation>Mã cơ sở</translation>
    </message>
    <message>
        <source>The office&apos;s own number for it, such as F01.</source>
        <translation>Mã do cơ quan đặt, ví dụ F01.</translation>
    </message>
    <message>
        <source>Facility name</source>
        <translation>Tên cơ sở</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>10 digits, 10-3 for a branch, or a personal number of 12.</source>
        <translation>10 chữ số; chi nhánh 10-3 chữ số; cá nhân 12 chữ số.</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Industrial zone</source>
        <translation>Khu/cụm công nghiệp</translation>
    </message>
    <message>
        <source>Sector list</source>
        <translation>Danh mục ngành</translation>
    </message>
    <message>
        <source>Sector (VSIC)</source>
        <translation>Mã ngành (VSIC)</translation>
    </message>
    <message>
        <source>Main product</source>
        <translation>Sản phẩm chính</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Stop date</source>
        <translation>Ngày ngừng</translation>
    </message>
    <message>
        <source>The first day on which it no longer runs. Blank: still running.</source>
        <translation>Ngày đầu tiên không còn hoạt động. Để trống: đang hoạt động.</translation>
    </message>
    <message>
        <source>Base year</source>
        <translation>Năm gốc</translation>
    </message>
    <message>
        <source>Only if it differs from the base year of the plan.</source>
        <translation>Chỉ ghi khi khác năm gốc của kế hoạch.</translation>
    </message>
    <message>
        <source>Reason for the base year</source>
        <translation>Lý do chọn năm gốc</translation>
    </message>
    <message>
        <source>Fixed-load share</source>
        <translation>Tỷ lệ tiêu hao cố định</translation>
    </message>
    <message>
        <source>Part of the base-year use that does not depend on output. Blank: 0.</source>
        <translation>Phần tiêu hao năm gốc không phụ thuộc sản lượng. Để trống: 0.</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Tạm ngừng hoạt động</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>Tạm ngừng từ ngày</translation>
    </message>
    <message>
        <source>Resumed on</source>
        <translation>Hoạt động lại từ ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Labour, revenue and capital</source>
        <translation>Lao động, doanh thu, nguồn vốn</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lao động</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh thu</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>Nguồn vốn</translation>
    </message>
    <message>
        <source>The stop date must come after the start date.</source>
        <translation>Ngày ngừng phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The check digit of the tax code is wrong.</source>
        <translation>Số kiểm tra của mã số thuế không đúng.</translation>
    </message>
    <message>
        <source>The branch number of the tax code is wrong.</source>
        <translation>Số chi nhánh của mã số thuế không đúng.</translation>
    </message>
    <message>
        <source>A tax code has 10, 12 or 13 digits.</source>
        <translation>Mã số thuế có 10, 12 hoặc 13 chữ số.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Chiến lược</translation>
    </message>
    <message>
        <source>Province plan</source>
        <translation>Kế hoạch cấp tỉnh</translation>
    </message>
    <message>
        <source>District plan</source>
        <translation>Kế hoạch cấp huyện</translation>
    </message>
    <message>
        <source>Commune plan</source>
        <translation>Kế hoạch cấp xã</translation>
    </message>
    <message>
        <source>Of all facilities</source>
        <translation>Trên tổng số cơ sở</translation>
    </message>
    <message>
        <source>Of the surveyed</source>
        <translation>Trên số cơ sở đã khảo sát</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Năng lượng</translation>
    </message>
    <message>
        <source>Every measure</source>
        <translation>Tất cả các nhóm</translation>
    </message>
    <message>
        <source>Any measure</source>
        <translation>Ít nhất một nhóm</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Nước</translation>
    </message>
    <message>
        <source>Raw material</source>
        <translation>Nguyên liệu</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Vật liệu</translation>
    </message>
    <message>
        <source>Share of at least</source>
        <translation>Tỷ lệ đạt ít nhất</translation>
    </message>
    <message>
        <source>Percentage points over the base</source>
        <translation>Tăng thêm điểm phần trăm so với năm gốc</translation>
    </message>
    <message>
        <source>Percent more than the base count</source>
        <translation>Tăng thêm phần trăm số cơ sở so với năm gốc</translation>
    </message>
    <message>
        <source>Base count plus a share of all facilities</source>
        <translation>Số cơ sở năm gốc cộng thêm phần trăm tổng số cơ sở</translation>
    </message>
    <message>
        <source>Saving of at least</source>
        <translation>Mức tiết kiệm ít nhất</translation>
    </message>
    <message>
        <source>Count of at least</source>
        <translation>Số lượng ít nhất</translation>
    </message>
    <message>
        <source>Done by a date</source>
        <translation>Hoàn thành đúng thời hạn</translation>
    </message>
    <message>
        <source>Figure from elsewhere of at least</source>
        <translation>Số liệu từ nguồn khác, ít nhất</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Nhận thức</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Adoption that reaches the saving</source>
        <translation>Áp dụng đạt mức tiết kiệm</translation>
    </message>
    <message>
        <source>Saving per unit product</source>
        <translation>Mức tiết kiệm trên đơn vị sản phẩm</translation>
    </message>
    <message>
        <source>Large enterprises with qualified staff</source>
        <translation>Doanh nghiệp lớn có cán bộ đủ năng lực</translation>
    </message>
    <message>
        <source>Facilities with guiding staff</source>
        <translation>Cơ sở có cán bộ hướng dẫn SXSH</translation>
    </message>
    <message>
        <source>Zone boards with guiding staff</source>
        <translation>Ban quản lý khu, cụm, điểm CN có cán bộ hướng dẫn</translation>
    </message>
    <message>
        <source>Districts with staff in charge</source>
        <translation>UBND cấp huyện có cán bộ chuyên trách</translation>
    </message>
    <message>
        <source>Departments with staff in charge</source>
        <translation>Sở có cán bộ chuyên trách</translation>
    </message>
    <message>
        <source>State officers for cleaner production</source>
        <translation>Cán bộ quản lý nhà nước về SXSH</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Lớp tập huấn</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Lượt người dự tập huấn</translation>
    </message>
    <message>
        <source>Rapid assessments</source>
        <translation>Báo cáo đánh giá nhanh</translation>
    </message>
    <message>
        <source>Enterprises with a class</source>
        <translation>Doanh nghiệp tổ chức lớp</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Zones reached</source>
        <translation>Khu, cụm CN, làng nghề được phổ biến</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Trang thông tin điện tử</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Industrial production index</source>
        <translation>Chỉ số sản xuất công nghiệp</translation>
    </message>
    <message>
        <source>Medium and large enterprises with a unit in charge</source>
        <translation>Doanh nghiệp vừa và lớn có bộ phận chuyên trách</translation>
    </message>
    <message>
        <source>Provinces informed</source>
        <translation>Tỉnh, thành phố tuyên truyền</translation>
    </message>
    <message>
        <source>Provinces with a plan</source>
        <translation>Tỉnh, thành phố có kế hoạch hành động</translation>
    </message>
    <message>
        <source>Adopters</source>
        <translation>Cơ sở áp dụng SXSH</translation>
    </message>
    <message>
        <source>All facilities of the scope</source>
        <translation>Tất cả cơ sở trong phạm vi</translation>
    </message>
    <message>
        <source>Micro</source>
        <translation>Siêu nhỏ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Nhỏ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Vừa</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Lớn</translation>
    </message>
    <message>
        <source>Outside zones</source>
        <translation>Ngoài khu, cụm</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Higher plan</source>
        <translation>Kế hoạch cấp trên</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã kế hoạch</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>Kế hoạch của cơ quan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Thực hiện từ ngày</translation>
    </message>
    <message>
        <source>Period to (last day)</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Official rate</source>
        <translation>Cách tính tỷ lệ chính thức</translation>
    </message>
    <message>
        <source>Answers carried forward</source>
        <translation>Dùng lại kết quả khảo sát trước</translation>
    </message>
    <message>
        <source>Resource rule</source>
        <translation>Quy tắc tính tiết kiệm</translation>
    </message>
    <message>
        <source>Resource scope</source>
        <translation>Nhóm tính tiết kiệm</translation>
    </message>
    <message>
        <source>Factor set</source>
        <translation>Bộ hệ số quy đổi</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Words of the plan</source>
        <translation>Nội dung theo kế hoạch</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Giá trị trên</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Saving from</source>
        <translation>Tiết kiệm từ</translation>
    </message>
    <message>
        <source>Saving to</source>
        <translation>Tiết kiệm đến</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Nhóm cơ sở</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Khu, cụm công nghiệp</translation>
    </message>
    <message>
        <source>Official base: count</source>
        <translation>Số gốc chính thức: số cơ sở</translation>
    </message>
    <message>
        <source>Official base: of</source>
        <translation>Số gốc chính thức: trên tổng số</translation>
    </message>
    <message>
        <source>Document of the base</source>
        <translation>Văn bản của số gốc</translation>
    </message>
    <message>
        <source>Reading confirmed</source>
        <translation>Đã xác nhận cách hiểu</translation>
    </message>
    <message>
        <source>Results typed in</source>
        <translation>Kết quả nhập tay</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Trên tổng số</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Edited sentences</source>
        <translation>Câu đã sửa</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Đoạn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Generated text</source>
        <translation>Nội dung tự động</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Loại năng lượng, nguyên vật liệu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Several units parted by | if the office may choose.</source>
        <translation>Có thể ghi nhiều đơn vị, cách nhau bằng dấu |, để cơ quan chọn.</translation>
    </message>
    <message>
        <source>Factor sets</source>
        <translation>Bộ hệ số quy đổi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Factors</source>
        <translation>Hệ số quy đổi</translation>
    </message>
    <message>
        <source>TOE per unit</source>
        <translation>TOE trên một đơn vị</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Priority sector</source>
        <translation>Ngành ưu tiên</translation>
    </message>
    <message>
        <source>Size thresholds</source>
        <translation>Ngưỡng quy mô</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Labour up to</source>
        <translation>Lao động đến</translation>
    </message>
    <message>
        <source>Revenue up to</source>
        <translation>Doanh thu đến</translation>
    </message>
    <message>
        <source>Capital up to</source>
        <translation>Nguồn vốn đến</translation>
    </message>
    <message>
        <source>NT0 not known</source>
        <translation>NT0 chưa biết</translation>
    </message>
    <message>
        <source>NT1 heard of it</source>
        <translation>NT1 có nghe nói</translation>
    </message>
    <message>
        <source>NT2 knows the benefit</source>
        <translation>NT2 nhận thức được lợi ích</translation>
    </message>
    <message>
        <source>NT3 committed</source>
        <translation>NT3 có cam kết</translation>
    </message>
    <message>
        <source>NTX not surveyed</source>
        <translation>NTX chưa khảo sát</translation>
    </message>
    <message>
        <source>AD0 not applied</source>
        <translation>AD0 chưa áp dụng</translation>
    </message>
    <message>
        <source>AD1 rapid assessment</source>
        <translation>AD1 đã đánh giá nhanh</translation>
    </message>
    <message>
        <source>AD2 detailed assessment</source>
        <translation>AD2 đã đánh giá chi tiết</translation>
    </message>
    <message>
        <source>AD3 applying</source>
        <translation>AD3 đang áp dụng</translation>
    </message>
    <message>
        <source>AD4 applying, with figures</source>
        <translation>AD4 áp dụng, có số liệu</translation>
    </message>
    <message>
        <source>AD5 model</source>
        <translation>AD5 mô hình</translation>
    </message>
    <message>
        <source>ADS stopped</source>
        <translation>ADS đã ngừng áp dụng</translation>
    </message>
    <message>
        <source>ADX not surveyed</source>
        <translation>ADX chưa khảo sát</translation>
    </message>
    <message>
        <source>1.1 Good housekeeping</source>
        <translation>1.1 Quản lý nội vi</translation>
    </message>
    <message>
        <source>1.2 Better process control</source>
        <translation>1.2 Kiểm soát quá trình tốt hơn</translation>
    </message>
    <message>
        <source>1.3 Input material change</source>
        <translation>1.3 Thay đổi nguyên liệu</translation>
    </message>
    <message>
        <source>1.4 Equipment modification</source>
        <translation>1.4 Cải tiến thiết bị</translation>
    </message>
    <message>
        <source>1.5 New technology</source>
        <translation>1.5 Công nghệ sản xuất mới</translation>
    </message>
    <message>
        <source>2.1 On-site recovery and reuse</source>
        <translation>2.1 Tận thu và tái sử dụng tại chỗ</translation>
    </message>
    <message>
        <source>2.2 Useful by-products</source>
        <translation>2.2 Tạo ra sản phẩm phụ có ích</translation>
    </message>
    <message>
        <source>3.1 Product modification</source>
        <translation>3.1 Thay đổi sản phẩm</translation>
    </message>
    <message>
        <source>3.2 Packaging modification</source>
        <translation>3.2 Thay đổi bao bì</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Survey date</source>
        <translation>Ngày khảo sát</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Codes of the groups parted by ;</source>
        <translation>Mã các nhóm giải pháp, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <source>Cleaner-production staff</source>
        <translation>Cán bộ SXSH</translation>
    </message>
    <message>
        <source>Surveyor</source>
        <translation>Người khảo sát</translation>
    </message>
    <message>
        <source>Awareness class</source>
        <translation>Lớp tập huấn nâng cao nhận thức</translation>
    </message>
    <message>
        <source>In-plant class</source>
        <translation>Lớp tập huấn tại doanh nghiệp</translation>
    </message>
    <message>
        <source>Workshop or conference</source>
        <translation>Hội thảo, hội nghị</translation>
    </message>
    <message>
        <source>Study visit</source>
        <translation>Tham quan, học tập</translation>
    </message>
    <message>
        <source>Broadcast</source>
        <translation>Tin, bài, phóng sự phát thanh, truyền hình</translation>
    </message>
    <message>
        <source>Article on the web site</source>
        <translation>Tin, bài trên cổng thông tin điện tử</translation>
    </message>
    <message>
        <source>Leaflets and posters</source>
        <translation>Tờ rơi, tranh cổ động</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Sổ tay hướng dẫn</translation>
    </message>
    <message>
        <source>Training material</source>
        <translation>Giáo trình, tài liệu tập huấn</translation>
    </message>
    <message>
        <source>Rapid assessment</source>
        <translation>Đánh giá nhanh</translation>
    </message>
    <message>
        <source>Detailed assessment</source>
        <translation>Đánh giá chi tiết</translation>
    </message>
    <message>
        <source>Pilot model</source>
        <translation>Mô hình thí điểm</translation>
    </message>
    <message>
        <source>Demonstration model</source>
        <translation>Mô hình trình diễn</translation>
    </message>
    <message>
        <source>Technical support</source>
        <translation>Hỗ trợ kỹ thuật</translation>
    </message>
    <message>
        <source>Equipment introduced</source>
        <translation>Giới thiệu thiết bị, công nghệ</translation>
    </message>
    <message>
        <source>Field survey in a zone</source>
        <translation>Khảo sát thực tế tại khu, cụm</translation>
    </message>
    <message>
        <source>Information system</source>
        <translation>Hệ thống thông tin, cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự toán</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Held or delivered</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Cán bộ nhà nước</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Dự kiến ngày</translation>
    </message>
    <message>
        <source>Held or delivered on</source>
        <translation>Ngày thực hiện</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Leaflets, broadcasts, copies.</source>
        <translation>Số tờ rơi, tin bài, bản in.</translation>
    </message>
    <message>
        <source>Planned participants</source>
        <translation>Số người dự kiến</translation>
    </message>
    <message>
        <source>Officials</source>
        <translation>Cán bộ nhà nước</translation>
    </message>
    <message>
        <source>From enterprises</source>
        <translation>Người của doanh nghiệp</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Cộng đồng</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kết quả trước</translation>
    </message>
    <message>
        <source>Result of a test before a class, or the state before.</source>
        <translation>Kết quả kiểm tra trước lớp, hoặc tình trạng trước.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Kết quả sau</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Minh chứng</translation>
    </message>
    <message>
        <source>Facilities of the activity</source>
        <translation>Cơ sở tham gia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số định danh cá nhân</translation>
    </message>
    <message>
        <source>Tells persons of the same name apart.</source>
        <translation>Để phân biệt người trùng tên.</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Nơi công tác</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Money saved</source>
        <translation>Tiền tiết kiệm</translation>
    </message>
    <message>
        <source>CO2 avoided</source>
        <translation>CO₂ giảm phát thải</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Lề trên</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Lề dưới</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Lề trái</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Lề phải</translation>
    </message>
    <message>
        <source>Type size of the text</source>
        <translation>Cỡ chữ nội dung</translation>
    </message>
    <message>
        <source>Optional columns</source>
        <translation>Cột tùy chọn trong báo cáo</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Key energy user</source>
        <translation>Cơ sở sử dụng năng lượng trọng điểm</translation>
    </message>
    <message>
        <source>Central budget</source>
        <translation>Ngân sách Trung ương</translation>
    </message>
    <message>
        <source>Province or city budget</source>
        <translation>Ngân sách tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Local budget</source>
        <translation>Ngân sách địa phương</translation>
    </message>
    <message>
        <source>District budget</source>
        <translation>Ngân sách huyện</translation>
    </message>
    <message>
        <source>Commune budget</source>
        <translation>Ngân sách xã</translation>
    </message>
    <message>
        <source>Industry promotion</source>
        <translation>Kinh phí khuyến công</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>Kinh phí khoa học công nghệ</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Kinh phí sự nghiệp môi trường</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Sponsors</source>
        <translation>Tài trợ, viện trợ</translation>
    </message>
    <message>
        <source>Other sources</source>
        <translation>Nguồn khác</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Funding of the plan</source>
        <translation>Nguồn kinh phí của kế hoạch</translation>
    </message>
    <message>
        <source>Funding source</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Instead of the generated text</source>
        <translation>Thay câu tự sinh</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Thêm sau</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Văn bản đã phát hành</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Lần phát hành</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Phát hành lúc</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Người phát hành</translation>
    </message>
    <message>
        <source>Boundaries of</source>
        <translation>Địa giới tại ngày</translation>
    </message>
    <message>
        <source>Hash of the data</source>
        <translation>Mã băm số liệu</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Số liệu thay đổi</translation>
    </message>
    <message>
        <source>Locked years</source>
        <translation>Khóa sổ năm</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Đã khóa</translation>
    </message>
    <message>
        <source>Office templates</source>
        <translation>Mẫu đoạn văn của đơn vị</translation>
    </message>
    <message>
        <source>Legal document</source>
        <translation>Văn bản pháp luật</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Công nghệ</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Thiết bị</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Mô hình</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Tin, bài</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Chính sách</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Thư viện</translation>
    </message>
    <message>
        <source>Issuer or supplier</source>
        <translation>Nơi ban hành, cung cấp</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Tóm tắt</translation>
    </message>
    <message>
        <source>Indicative cost</source>
        <translation>Giá tham khảo</translation>
    </message>
    <message>
        <source>Expected saving</source>
        <translation>Mức tiết kiệm dự kiến</translation>
    </message>
    <message>
        <source>For the public site</source>
        <translation>Đưa lên trang thông tin</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Mã băm</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Norms</source>
        <translation>Định mức</translation>
    </message>
    <message>
        <source>Product or process</source>
        <translation>Sản phẩm, quá trình</translation>
    </message>
    <message>
        <source>Capacity class</source>
        <translation>Nhóm công suất</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Đến năm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Grid emission factors</source>
        <translation>Hệ số phát thải lưới điện</translation>
    </message>
    <message>
        <source>Tonnes CO2 per MWh</source>
        <translation>tCO2/MWh</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường tự đặt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Tên trường</translation>
    </message>
    <message>
        <source>Values of own fields</source>
        <translation>Giá trị trường tự đặt</translation>
    </message>
    <message>
        <source>People&apos;s committee</source>
        <translation>Ủy ban nhân dân</translation>
    </message>
    <message>
        <source>Zone board</source>
        <translation>Ban quản lý khu, cụm, điểm công nghiệp</translation>
    </message>
    <message>
        <source>Enterprise or facility</source>
        <translation>Doanh nghiệp, cơ sở</translation>
    </message>
    <message>
        <source>Public service unit</source>
        <translation>Đơn vị sự nghiệp</translation>
    </message>
    <message>
        <source>Union or association</source>
        <translation>Đoàn thể, hội</translation>
    </message>
    <message>
        <source>State officer in charge</source>
        <translation>Cán bộ quản lý nhà nước về SXSH</translation>
    </message>
    <message>
        <source>Dedicated staff</source>
        <translation>Cán bộ chuyên trách</translation>
    </message>
    <message>
        <source>Guiding staff</source>
        <translation>Cán bộ hướng dẫn áp dụng SXSH</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>Bộ phận chuyên trách về SXSH</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Chuyên gia tư vấn</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Đơn vị kế nhiệm</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Administrative unit</source>
        <translation>Đơn vị hành chính</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>The first day no longer in this post. Blank: still in it.</source>
        <translation>Ngày đầu tiên không còn giữ nhiệm vụ. Để trống: vẫn đang giữ.</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Đủ năng lực</translation>
    </message>
    <message>
        <source>Certificate date</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Appointing document</source>
        <translation>Văn bản phân công</translation>
    </message>
    <message>
        <source>Carried over from</source>
        <translation>Kế thừa từ kế hoạch</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Đang áp dụng</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã ngừng</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Thay đổi sản phẩm</translation>
    </message>
    <message>
        <source>Stoppage or accident</source>
        <translation>Ngừng sản xuất, sự cố</translation>
    </message>
    <message>
        <source>Extension or move</source>
        <translation>Mở rộng, di dời</translation>
    </message>
    <message>
        <source>ISO 14001</source>
        <translation>ISO 14001</translation>
    </message>
    <message>
        <source>ISO 50001</source>
        <translation>ISO 50001</translation>
    </message>
    <message>
        <source>Energy audit</source>
        <translation>Kiểm toán năng lượng</translation>
    </message>
    <message>
        <source>Environmental permit</source>
        <translation>Giấy phép môi trường</translation>
    </message>
    <message>
        <source>Adopted solutions</source>
        <translation>Giải pháp SXSH</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm nhiệm vụ</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Ngày áp dụng</translation>
    </message>
    <message>
        <source>Stopped on</source>
        <translation>Ngày ngừng</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Vốn đầu tư</translation>
    </message>
    <message>
        <source>Of it support</source>
        <translation>Trong đó hỗ trợ</translation>
    </message>
    <message>
        <source>Yearly benefit</source>
        <translation>Lợi ích hằng năm</translation>
    </message>
    <message>
        <source>Resource saved</source>
        <translation>Loại tiết kiệm</translation>
    </message>
    <message>
        <source>Saved a year</source>
        <translation>Lượng tiết kiệm mỗi năm</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Điều chỉnh</translation>
    </message>
    <message>
        <source>Added to the expected use</source>
        <translation>Cộng vào mức quy đổi</translation>
    </message>
    <message>
        <source>In the resource&apos;s unit; negative lowers the expected use.</source>
        <translation>Theo đơn vị của loại đó; số âm làm giảm mức quy đổi.</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Giải trình</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Standing office</source>
        <translation>Thường trực, chủ trì</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Leads finance</source>
        <translation>Chủ trì tài chính</translation>
    </message>
    <message>
        <source>Cooperates</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Asked to cooperate</source>
        <translation>Đề nghị phối hợp</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Mở đầu</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Tài chính</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Planned quantity</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Tần suất</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày hoàn thành</translation>
    </message>
    <message>
        <source>Done quantity</source>
        <translation>Khối lượng đã làm</translation>
    </message>
    <message>
        <source>Cooperating organisations</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Nội dung phân công</translation>
    </message>
    <message>
        <source>Paragraphs of the plan</source>
        <translation>Đoạn văn của kế hoạch</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Yearly path</source>
        <translation>Lộ trình từng năm</translation>
    </message>
    <message>
        <source>VSIC codes parted by ; or the word priority for the priority sectors.</source>
        <translation>Các mã VSIC, cách nhau bằng dấu ; hoặc từ priority cho các ngành ưu tiên.</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Which classes or activities count. Blank: all that count for the indicator.</source>
        <translation>Những lớp, hoạt động nào được tính. Để trống: mọi hoạt động tính cho chỉ tiêu này.</translation>
    </message>
    <message>
        <source>Intended</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Participants of the activity</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Without the day on which it was held it counts in no year.</source>
        <translation>Chưa có ngày thực hiện nên chưa được tính vào năm nào.</translation>
    </message>
    <message>
        <source>It has a day on which it was held, but counts only once it is held.</source>
        <translation>Đã có ngày thực hiện, nhưng chỉ được tính khi tình trạng là Đã thực hiện.</translation>
    </message>
    <message>
        <source>More women than participants (%1).</source>
        <translation>Số nữ nhiều hơn số lượt người tham dự (%1).</translation>
    </message>
    <message>
        <source>Solution group</source>
        <translation>Nhóm giải pháp</translation>
    </message>
    <message>
        <source>Before the solution</source>
        <translation>Trước khi áp dụng</translation>
    </message>
    <message>
        <source>After the solution</source>
        <translation>Sau khi áp dụng</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Thư</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Đến cơ sở</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Ghi chú ô</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Explained warnings</source>
        <translation>Cảnh báo đã giải trình</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Complete forms</source>
        <translation>Phiếu đã đủ</translation>
    </message>
    <message>
        <source>Piles of forms</source>
        <translation>Tập phiếu</translation>
    </message>
    <message>
        <source>Name of the pile</source>
        <translation>Tên tập phiếu</translation>
    </message>
    <message>
        <source>Forms of a pile</source>
        <translation>Phiếu trong tập</translation>
    </message>
    <message>
        <source>Pile</source>
        <translation>Tập phiếu</translation>
    </message>
    <message>
        <source>Totals on paper</source>
        <translation>Tổng trên giấy</translation>
    </message>
    <message>
        <source>Total on paper</source>
        <translation>Tổng trên giấy</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Nhập lần hai</translation>
    </message>
    <message>
        <source>Keyed again</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Known lists</source>
        <translation>Mẫu danh sách đã biết</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Tiêu đề cột</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>Dùng ngày</translation>
    </message>
    <message>
        <source>Merged facilities</source>
        <translation>Cơ sở đã gộp</translation>
    </message>
    <message>
        <source>Code of the other</source>
        <translation>Mã cơ sở được gộp</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Tên cơ sở được gộp</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Ngày gộp</translation>
    </message>
    <message>
        <source>What it held</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nhắc nộp phiếu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Ngày dự kiến</translation>
    </message>
    <message>
        <source>Later base years</source>
        <translation>Đổi năm gốc</translation>
    </message>
    <message>
        <source>From report year</source>
        <translation>Từ năm báo cáo</translation>
    </message>
    <message>
        <source>New base year</source>
        <translation>Năm gốc mới</translation>
    </message>
    <message>
        <source>Facilities that are two</source>
        <translation>Các cặp cơ sở không trùng</translation>
    </message>
    <message>
        <source>Saved since the first base year</source>
        <translation>Tiết kiệm lũy kế từ năm gốc đầu tiên</translation>
    </message>
    <message>
        <source>This divides by zero, which has no result.</source>
        <translation>Phép chia cho 0 không có kết quả.</translation>
    </message>
    <message>
        <source>There are too many parentheses one in another.</source>
        <translation>Quá nhiều dấu ngoặc lồng nhau.</translation>
    </message>
    <message>
        <source>A closing parenthesis is missing.</source>
        <translation>Thiếu dấu đóng ngoặc.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as arithmetic.</source>
        <translation>“%1” không phải là phép tính.</translation>
    </message>
    <message>
        <source>A number is missing at the end.</source>
        <translation>Thiếu số ở cuối phép tính.</translation>
    </message>
    <message>
        <source>A calculation in a cell has at most %1 characters.</source>
        <translation>Phép tính trong ô dài tối đa %1 ký tự.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as arithmetic. Write * for times.</source>
        <translation>“%1” không phải là phép tính. Dấu nhân gõ là *.</translation>
    </message>
    <message>
        <source>The result is not a whole number. Type %1 if the rounded figure is meant.</source>
        <translation>Kết quả không phải số nguyên. Nếu muốn lấy số làm tròn, hãy gõ %1.</translation>
    </message>
    <message>
        <source>The result has more than %1 decimals. Type %2 if the rounded figure is meant.</source>
        <translation>Kết quả có hơn %1 chữ số thập phân. Nếu muốn lấy số làm tròn, hãy gõ %2.</translation>
    </message>
    <message>
        <source>First kept</source>
        <translation>Giữ lần một</translation>
    </message>
    <message>
        <source>Second taken</source>
        <translation>Lấy lần hai</translation>
    </message>
    <message>
        <source>Keyed first</source>
        <translation>Nhập lần một</translation>
    </message>
    <message>
        <source>Which holds</source>
        <translation>Lấy giá trị nào</translation>
    </message>
    <message>
        <source>The new base year must lie before the report year.</source>
        <translation>Năm gốc mới phải trước năm báo cáo.</translation>
    </message>
    <message>
        <source>Sector lists</source>
        <translation>Bảng phân ngành</translation>
    </message>
    <message>
        <source>Form number</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>As it stands on the paper form</source>
        <translation>Ghi như trên phiếu giấy</translation>
    </message>
    <message>
        <source>An e-mail address has an @, with something on both sides.</source>
        <translation>Địa chỉ e-mail phải có dấu @, trước và sau dấu đều có chữ.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Export this table</source>
        <translation>Xuất bảng này</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;Folder of csv files (*)</source>
        <translation>Bảng tính Excel (*.xlsx);;Bảng tính OpenDocument (*.ods);;Thư mục tệp csv (*)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Đang xuất ra %1</translation>
    </message>
</context>
<context>
    <name>core::Database</name>
    <message>
        <source>Record %2 of %1 refers to a record of %3 that is not there.</source>
        <translation>Mục số %2 của bảng %1 dẫn đến một mục không có trong bảng %3.</translation>
    </message>
    <message>
        <source>“%1” exists already. It was not changed. Choose another name.</source>
        <translation>“%1” đã có và vẫn giữ nguyên. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The data file is in use by another program. Nothing was changed. Close the other program, then try again.</source>
        <translation>Tệp số liệu đang được chương trình khác sử dụng. Số liệu vẫn giữ nguyên. Hãy đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Free some space, then try again.</source>
        <translation>Ổ đĩa đã đầy. Số liệu vẫn giữ nguyên. Hãy giải phóng bớt chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The file is damaged or is not a Sạch Hơn data file. It was not changed. Open the latest backup instead.</source>
        <translation>Tệp bị hỏng hoặc không phải tệp số liệu Sạch Hơn. Tệp vẫn giữ nguyên. Hãy mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>Không có tệp “%1”. Hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder where you may not write. Copy it to a folder of your own.</source>
        <translation>“%1” nằm trong thư mục không được phép ghi. Hãy chép tệp vào thư mục của mình.</translation>
    </message>
    <message>
        <source>“%1” is open in %2 on the computer %3. Nothing was changed. Close it there, then try again.</source>
        <translation>“%1” đang mở trong %2 trên máy tính %3. Số liệu vẫn giữ nguyên. Hãy đóng tệp ở máy đó rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Nothing was changed. Close it there, then try again.</source>
        <translation>“%1” đang mở trong chương trình khác. Số liệu vẫn giữ nguyên. Hãy đóng tệp ở đó rồi thử lại.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back as a whole, because this was changed since: %2. Nothing was changed. Undo the later changes first.</source>
        <translation>Không hoàn tác trọn vẹn được “%1” vì sau đó đã có thay đổi: %2. Số liệu vẫn giữ nguyên. Hãy hoàn tác các thay đổi sau trước.</translation>
    </message>
    <message>
        <source>The file was saved by a newer version of Sạch Hơn. It was not changed. Install the newer version to open it.</source>
        <translation>Tệp được lưu bằng phiên bản Sạch Hơn mới hơn. Tệp vẫn giữ nguyên. Hãy cài phiên bản mới để mở.</translation>
    </message>
    <message>
        <source>The file was saved by an older version of Sạch Hơn. Open it once in the program, which brings it up to date after making a copy.</source>
        <translation>Tệp được lưu bằng phiên bản Sạch Hơn cũ hơn. Hãy mở tệp một lần trong chương trình; chương trình sẽ tạo bản sao rồi nâng cấp.</translation>
    </message>
    <message>
        <source>Make the practice district</source>
        <translation>Tạo huyện thực hành</translation>
    </message>
    <message>
        <source>There is no preset “%1”. The presets are: %2.</source>
        <translation>Không có mẫu kế hoạch “%1”. Các mẫu hiện có: %2.</translation>
    </message>
    <message>
        <source>The plan “%1” is in the file already.</source>
        <translation>Kế hoạch “%1” đã có trong tệp.</translation>
    </message>
    <message>
        <source>Edit a sentence of the %1 report</source>
        <translation>Báo cáo %1 – sửa một câu</translation>
    </message>
    <message>
        <source>Take the generated sentence of the %1 report</source>
        <translation>Báo cáo %1 – lấy lại câu tự động</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>Tạo tệp số liệu mới</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message>
        <source>%1 makes %2 products. Enter them on the facility&apos;s own tab.</source>
        <translation>%1 có %2 sản phẩm. Hãy nhập từng sản phẩm ở thẻ “Sản lượng – tiêu hao” của cơ sở.</translation>
    </message>
    <message>
        <source>Enter the output first, with its unit: 1200 %1.</source>
        <translation>Hãy nhập sản lượng trước, kèm đơn vị: 1200 %1.</translation>
    </message>
    <message>
        <source>An output needs a unit. Clear the output to remove both.</source>
        <translation>Sản lượng phải có đơn vị. Muốn bỏ cả hai, hãy xóa sản lượng.</translation>
    </message>
    <message>
        <source>In which unit? Type it behind the number: %1 tấn.</source>
        <translation>Tính theo đơn vị nào? Hãy ghi sau số: %1 tấn.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another one.</source>
        <translation>Không có thư mục “%1”. Hãy tạo thư mục này trước hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a data file in it.</source>
        <translation>“%1” là thư mục. Hãy chọn một tệp số liệu trong đó.</translation>
    </message>
    <message>
        <source>“%1” is how this file began and cannot be taken back. Nothing was changed. Make a new data file instead.</source>
        <translation>“%1” là bước lập ra tệp này, không hoàn tác được. Chưa có gì thay đổi. Hãy tạo tệp số liệu mới nếu cần.</translation>
    </message>
    <message>
        <source>Edit a sentence of the %1 plan</source>
        <translation>Sửa một câu của kế hoạch %1</translation>
    </message>
    <message>
        <source>Take the generated sentence of the %1 plan</source>
        <translation>Lấy lại câu tự động của kế hoạch %1</translation>
    </message>
    <message>
        <source>Keep an edited sentence of the %1 plan</source>
        <translation>Giữ câu đã sửa của kế hoạch %1</translation>
    </message>
    <message>
        <source>Keep an edited sentence of the %1 report</source>
        <translation>Giữ câu đã sửa của báo cáo %1</translation>
    </message>
    <message>
        <source>Use a sentence for every year</source>
        <translation>Dùng một câu cho mọi năm</translation>
    </message>
    <message>
        <source>No longer use a sentence for every year</source>
        <translation>Thôi dùng một câu cho mọi năm</translation>
    </message>
    <message>
        <source>There is no plan for %1. Make one on the page Plan first.</source>
        <translation>Năm %1 chưa có kế hoạch. Hãy lập kế hoạch ở trang Kế hoạch trước.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Nothing was added. Check that the file is there and not open in another program.</source>
        <translation>Không đọc được “%1”. Chưa thêm gì. Hãy kiểm tra tệp còn ở đó và không đang mở trong chương trình khác.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end. Nothing was added.</source>
        <translation>Không đọc được hết “%1”. Chưa thêm gì.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Nothing was added. Scan it with a lower resolution, or keep it outside and note its place.</source>
        <translation>“%1” lớn hơn %2. Chưa thêm gì. Hãy quét lại với độ phân giải thấp hơn, hoặc để tệp bên ngoài và ghi lại nơi để.</translation>
    </message>
    <message>
        <source>“%1” is empty. Nothing was added.</source>
        <translation>“%1” là tệp trống. Chưa thêm gì.</translation>
    </message>
    <message>
        <source>The attached file is damaged or gone. Open a backup to get it back.</source>
        <translation>Tệp đính kèm bị hỏng hoặc không còn. Hãy mở bản sao lưu để lấy lại.</translation>
    </message>
    <message>
        <source>The stored file %1 is not what was added.</source>
        <translation>Tệp đã lưu %1 không còn đúng như khi thêm vào.</translation>
    </message>
    <message>
        <source>The attached file “%1” has no content.</source>
        <translation>Tệp đính kèm “%1” không có nội dung.</translation>
    </message>
    <message>
        <source>Figures of a locked year would change. Nothing was changed. Unlock the year first (menu Data), giving the reason.</source>
        <translation>Việc này làm thay đổi số liệu của năm đã khóa sổ. Chưa có gì thay đổi. Hãy mở sổ năm đó trước (trình đơn Dữ liệu) và ghi lý do.</translation>
    </message>
    <message>
        <source>“%1” stands for good and cannot be taken back. Nothing was changed. A locked year is unlocked with a reason (menu Data); an issued document is replaced by its next revision.</source>
        <translation>“%1” không hoàn tác được. Chưa có gì thay đổi. Năm đã khóa sổ thì mở sổ và ghi lý do (trình đơn Dữ liệu); văn bản đã phát hành thì phát hành lần tiếp theo.</translation>
    </message>
    <message>
        <source>Lock the year %1</source>
        <translation>Khóa sổ năm %1</translation>
    </message>
    <message>
        <source>Unlocking %1 needs a reason; it stands in the journal. Nothing was changed.</source>
        <translation>Mở sổ năm %1 phải ghi lý do; lý do được ghi vào nhật ký. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Unlock the year %1</source>
        <translation>Mở sổ năm %1</translation>
    </message>
    <message>
        <source>The year %1 is locked. Nothing was changed. Unlock it first (menu Data), giving the reason.</source>
        <translation>Năm %1 đã khóa sổ. Chưa có gì thay đổi. Hãy mở sổ trước (trình đơn Dữ liệu) và ghi lý do.</translation>
    </message>
    <message>
        <source>the issued document of %1</source>
        <translation>văn bản năm %1 đã phát hành</translation>
    </message>
    <message>
        <source>the issued document %1</source>
        <translation>văn bản đã phát hành số %1</translation>
    </message>
    <message>
        <source>the plan %1</source>
        <translation>kế hoạch %1</translation>
    </message>
    <message>
        <source>the product %1</source>
        <translation>sản phẩm %1</translation>
    </message>
    <message>
        <source>It came with the program.</source>
        <translation>Bản này có sẵn theo chương trình.</translation>
    </message>
    <message>
        <source>the locked year %1</source>
        <translation>năm %1 đã khóa sổ</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Đang dùng cho %1.</translation>
    </message>
    <message>
        <source>This would change the figures of the locked year %1. Choose a later day or unlock the year.</source>
        <translation>Như vậy số liệu của năm %1 đã khóa sổ sẽ thay đổi. Hãy chọn ngày muộn hơn hoặc mở sổ năm đó.</translation>
    </message>
    <message>
        <source>“%1” is valid from this day already. Choose another day.</source>
        <translation>Từ ngày này đã có “%1”. Hãy chọn ngày khác.</translation>
    </message>
    <message>
        <source>The version it follows is valid only from %1. Choose a later day.</source>
        <translation>Bản trước có hiệu lực từ %1. Hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>There are norms of this document already.</source>
        <translation>Đã có định mức theo văn bản này.</translation>
    </message>
    <message>
        <source>The last year comes before the first.</source>
        <translation>Năm cuối trước năm đầu.</translation>
    </message>
    <message>
        <source>There is an emission factor of this document already.</source>
        <translation>Đã có hệ số phát thải theo văn bản này.</translation>
    </message>
    <message>
        <source>There is a set with this code already.</source>
        <translation>Đã có bộ hệ số mang mã này.</translation>
    </message>
    <message>
        <source>“%1” is not changed in place. %2 Nothing was changed. Make a new version with its document and its day, and change the values there.</source>
        <translation>Không sửa trực tiếp “%1”. %2 Chưa có gì thay đổi. Hãy lập bản mới kèm văn bản và ngày hiệu lực rồi sửa giá trị ở bản mới.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>A bound is more than nothing.</source>
        <translation>Ngưỡng phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>The bounds must rise with the size of the enterprise.</source>
        <translation>Ngưỡng phải tăng theo quy mô doanh nghiệp.</translation>
    </message>
    <message>
        <source>Only the largest size has no bound.</source>
        <translation>Chỉ quy mô lớn nhất mới không có ngưỡng.</translation>
    </message>
    <message>
        <source>new version</source>
        <translation>lập bản mới</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>sửa thông tin bản</translation>
    </message>
    <message>
        <source>version removed</source>
        <translation>xóa bản</translation>
    </message>
    <message>
        <source>Enter the factor first, then its source.</source>
        <translation>Hãy nhập hệ số trước, rồi nhập nguồn.</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>thêm dòng</translation>
    </message>
    <message>
        <source>A version has at least one norm. Delete the version instead.</source>
        <translation>Mỗi bản có ít nhất một định mức. Hãy xóa cả bản.</translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>xóa dòng</translation>
    </message>
    <message>
        <source>One of the two facilities is no longer there. Nothing was changed.</source>
        <translation>Một trong hai cơ sở không còn trong sổ. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>A merge needs a reason; it stands in the journal. Nothing was changed.</source>
        <translation>Gộp cơ sở phải ghi lý do; lý do được lưu trong nhật ký. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The file was changed after the two facilities were compared. Nothing was merged. Compare them again.</source>
        <translation>Số liệu đã thay đổi sau khi so sánh hai cơ sở. Chưa gộp gì. Hãy so sánh lại.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Gộp %1 vào %2</translation>
    </message>
    <message>
        <source>There is no such merge.</source>
        <translation>Không có lần gộp này.</translation>
    </message>
    <message>
        <source>%1 was merged into a facility that was itself merged later. Part that one first.</source>
        <translation>%1 đã được gộp vào một cơ sở mà sau đó cơ sở ấy cũng được gộp. Hãy tách cơ sở ấy trước.</translation>
    </message>
    <message>
        <source>Parting two facilities needs a reason; it stands in the journal. Nothing was changed.</source>
        <translation>Tách cơ sở phải ghi lý do; lý do được lưu trong nhật ký. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The file was changed after the window was opened. Nothing was parted. Open it again.</source>
        <translation>Số liệu đã thay đổi sau khi mở cửa sổ. Chưa tách gì. Hãy mở lại.</translation>
    </message>
    <message>
        <source>Part %1 from %2</source>
        <translation>Tách %1 khỏi %2</translation>
    </message>
    <message>
        <source>“%1” could not be written. The data file was not changed. Check that the folder exists and that you may write in it.</source>
        <translation>Không ghi được “%1”. Tệp số liệu không bị thay đổi. Hãy kiểm tra thư mục có tồn tại và được phép ghi.</translation>
    </message>
    <message>
        <source>The copy could not be verified and was removed. The data file was not changed. Check the disk or the stick, then try again or choose another place.</source>
        <translation>Bản sao không qua được kiểm tra và đã bị bỏ. Tệp số liệu không bị thay đổi. Hãy kiểm tra ổ đĩa hoặc USB rồi thử lại, hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>%1 – remark at %2 %3</source>
        <translation>%1 – Ghi chú ở %2 %3</translation>
    </message>
    <message>
        <source>The data file cannot be opened for writing. Nothing was changed. Check that the folder exists and that you may write in it.</source>
        <translation>Không mở được tệp số liệu để ghi. Không có gì bị thay đổi. Hãy kiểm tra thư mục có tồn tại và được phép ghi.</translation>
    </message>
    <message>
        <source>Another record already has this code, or other records still use this one. Nothing was changed. Choose another code, or change the records that use it first.</source>
        <translation>Đã có mục khác dùng mã này, hoặc còn mục khác đang dùng mục này. Không có gì bị thay đổi. Hãy chọn mã khác, hoặc sửa những mục đang dùng trước.</translation>
    </message>
    <message>
        <source>The data could not be read or saved. Nothing was changed. Check the disk or the network share, then try again.</source>
        <translation>Không đọc hoặc lưu được số liệu. Không có gì bị thay đổi. Hãy kiểm tra ổ đĩa hoặc ổ chung rồi thử lại.</translation>
    </message>
    <message>
        <source>There is a pile “%1” already.</source>
        <translation>Đã có tập phiếu “%1”.</translation>
    </message>
    <message>
        <source>Pile %1</source>
        <translation>Tập phiếu %1</translation>
    </message>
    <message>
        <source>Pile %1: new name</source>
        <translation>Tập phiếu %1: đổi tên</translation>
    </message>
    <message>
        <source>Pile %1 removed</source>
        <translation>Xóa tập phiếu %1</translation>
    </message>
    <message>
        <source>%1 into the pile %2</source>
        <translation>Thêm %1 vào tập phiếu %2</translation>
    </message>
    <message>
        <source>%1 out of the pile %2</source>
        <translation>Bỏ %1 khỏi tập phiếu %2</translation>
    </message>
    <message>
        <source>Total on paper – %1 %2</source>
        <translation>Tổng trên giấy – %1 %2</translation>
    </message>
    <message>
        <source>This step is no longer in the journal. Nothing was changed. Look at the journal again (F5).</source>
        <translation>Bước này không còn trong nhật ký. Không có gì bị thay đổi. Hãy xem lại nhật ký (F5).</translation>
    </message>
    <message>
        <source>the facility %1</source>
        <translation>cơ sở %1</translation>
    </message>
    <message>
        <source>There is a list of this name already.</source>
        <translation>Đã có bảng phân ngành mang tên này.</translation>
    </message>
    <message>
        <source>The version is no longer in the file. Nothing was changed. Open the list again.</source>
        <translation>Phiên bản này không còn trong tệp. Không có gì bị thay đổi. Hãy mở lại danh mục.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – reminder for %2</source>
        <translation>%1 – nhắc gửi phiếu năm %2</translation>
    </message>
    <message>
        <source>%1 – reminded for %2</source>
        <translation>%1 – đã nhắc gửi phiếu năm %2</translation>
    </message>
    <message>
        <source>A resource that is used is not changed in place. %1 Nothing was changed. Add another one.</source>
        <translation>Loại đã dùng thì không sửa tại chỗ. %1 Chưa có gì thay đổi. Hãy thêm một loại khác.</translation>
    </message>
    <message>
        <source>the consumption of %1</source>
        <translation>số liệu tiêu hao của %1</translation>
    </message>
    <message>
        <source>the factors “%1”</source>
        <translation>bộ hệ số “%1”</translation>
    </message>
    <message>
        <source>a solution of %1</source>
        <translation>một giải pháp của %1</translation>
    </message>
    <message>
        <source>an adjustment of %1</source>
        <translation>một điều chỉnh của %1</translation>
    </message>
    <message>
        <source>“%1” has it already. Choose another one.</source>
        <translation>“%1” đã dùng rồi. Hãy chọn tên hoặc mã khác.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>The file could not be brought up to date. It was not changed. Open it with the version of Sạch Hơn that saved it, or open the latest backup.</source>
        <translation>Không nâng cấp được tệp. Tệp không bị thay đổi. Hãy mở bằng phiên bản Sạch Hơn đã lưu tệp, hoặc mở bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>%1 – %2 %3, second keying</source>
        <translation>%1 – %2 %3, nhập lần hai</translation>
    </message>
    <message>
        <source>Second keying %1 begins anew</source>
        <translation>Bắt đầu lại nhập lần hai %1</translation>
    </message>
    <message>
        <source>%1 – %2 %3: first keying kept</source>
        <translation>%1 – %2 %3: giữ lần nhập một</translation>
    </message>
    <message>
        <source>%1 – %2 %3: second keying taken</source>
        <translation>%1 – %2 %3: lấy lần nhập hai</translation>
    </message>
    <message>
        <source>A code of VSIC is a letter or two to five digits.</source>
        <translation>Mã ngành VSIC là một chữ cái hoặc từ hai đến năm chữ số.</translation>
    </message>
    <message>
        <source>A sector needs a name.</source>
        <translation>Ngành cần có tên.</translation>
    </message>
    <message>
        <source>Another sector of the list has the code %1.</source>
        <translation>Trong bảng đã có ngành khác mang mã %1.</translation>
    </message>
    <message>
        <source>A sector list needs sectors. Nothing was changed.</source>
        <translation>Bảng phân ngành chưa có ngành nào. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The code %1 stands twice in the list. Nothing was changed.</source>
        <translation>Mã %1 có hai lần trong bảng. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>Cost of %1 (đồng)</source>
        <translation>Chi phí %1 (đồng)</translation>
    </message>
    <message>
        <source>%1 – form complete %2</source>
        <translation>%1 – Đã đủ %2</translation>
    </message>
    <message>
        <source>%1 – form not complete %2</source>
        <translation>%1 – Bỏ dấu đã đủ %2</translation>
    </message>
    <message>
        <source>Enter the quantity first: the cost belongs to it.</source>
        <translation>Hãy nhập lượng tiêu thụ trước: chi phí đi kèm lượng tiêu thụ.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>There is a file “%1” already; it was not touched. Choose another name or folder.</source>
        <translation>Đã có tệp “%1”; tệp đó không bị thay đổi. Hãy chọn tên hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written. Nothing was left behind. Choose a folder in which you may write, such as Documents.</source>
        <translation>Không ghi được tệp “%1”. Không để lại gì dở dang. Hãy chọn thư mục được phép ghi, ví dụ Tài liệu (Documents).</translation>
    </message>
    <message>
        <source>There is no list of sectors in the file. It needs a column with the codes (Mã) and one with the names (Tên). Nothing was changed.</source>
        <translation>Không tìm thấy bảng phân ngành trong tệp. Cần một cột mã (Mã hoặc Cấp 1 … Cấp 5) và một cột tên (Tên ngành). Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>%1 – %2 %3 watched</source>
        <translation>%1 – theo dõi %2 %3</translation>
    </message>
    <message>
        <source>%1 – %2 %3 no longer watched</source>
        <translation>%1 – thôi theo dõi %2 %3</translation>
    </message>
    <message>
        <source>“%1” is taken back already. Nothing was changed. If it was done again since, take back the newer step in the journal.</source>
        <translation>“%1” đã được hoàn tác rồi. Số liệu vẫn giữ nguyên. Nếu sau đó đã làm lại, hãy hoàn tác bước mới hơn trong nhật ký.</translation>
    </message>
    <message>
        <source>%1 cannot be told in %2. Type the figure in %2.</source>
        <translation>Không quy đổi được từ %1 ra %2. Hãy ghi số liệu theo %2.</translation>
    </message>
</context>
<context>
    <name>core::PastedBlock</name>
    <message>
        <source>The clipboard holds more than %1 million characters. Nothing was pasted. Import the file instead (menu Data), or paste it in parts.</source>
        <translation>Bộ nhớ tạm có hơn %1 triệu ký tự. Chưa dán gì. Hãy nhập từ tệp (menu Dữ liệu) hoặc dán từng phần.</translation>
    </message>
    <message>
        <source>The clipboard holds more than %1 cells. Nothing was pasted. Import the file instead (menu Data), or paste it in parts.</source>
        <translation>Bộ nhớ tạm có hơn %1 ô. Chưa dán gì. Hãy nhập từ tệp (menu Dữ liệu) hoặc dán từng phần.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy the cells in Excel first (Ctrl+C).</source>
        <translation>Bộ nhớ tạm không có gì để dán. Hãy sao chép các ô trong Excel trước (Ctrl+C).</translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesListModel</name>
    <message>
        <source>! overdue</source>
        <translation>! quá hạn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Attendances</source>
        <translation>Lượt</translation>
    </message>
    <message>
        <source>Held or delivered on, else planned for</source>
        <translation>Ngày thực hiện; chưa thực hiện thì là ngày dự kiến</translation>
    </message>
    <message>
        <source>As recorded, else as many as are on the list of participants</source>
        <translation>Số lượt đã ghi ở thẻ Kết quả; chưa ghi thì là số người trong danh sách</translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesMoney</name>
    <message>
        <source>Money by source</source>
        <translation>Kinh phí theo nguồn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự toán</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Giao</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Spent of planned</source>
        <translation>Thực hiện/dự toán</translation>
    </message>
    <message>
        <source>One line for each amount planned, allocated or spent: 120.000.000 is typed with or without dots.</source>
        <translation>Mỗi khoản dự toán, giao hoặc thực hiện là một dòng. Số tiền tính bằng đồng, gõ 120.000.000 hoặc 120000000 đều được.</translation>
    </message>
    <message>
        <source>Money of the plan %1 until %2</source>
        <translation>Kinh phí của kế hoạch %1, tính đến %2</translation>
    </message>
    <message>
        <source>There is no plan for %1. Money belongs to a plan: make one on the page Plan first.</source>
        <translation>Năm %1 chưa có kế hoạch. Kinh phí thuộc về một kế hoạch: hãy lập kế hoạch ở trang Kế hoạch trước.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>of which state budget</source>
        <translation>Trong đó ngân sách nhà nước</translation>
    </message>
</context>
<context>
    <name>ui::ActivitiesPage</name>
    <message>
        <source>Every year</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Money of the plan</source>
        <translation>Kinh phí của kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Add activity</source>
        <translation>Thê&amp;m hoạt động</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Del. It can be undone with Ctrl+Z.</source>
        <translation>Del. Có thể hoàn tác bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Not yet held</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Money %1</source>
        <translation>Kinh phí %1</translation>
    </message>
    <message>
        <source>Activities %1</source>
        <translation>Hoạt động %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>%1 – deleted</source>
        <translation>%1 – xóa</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>No activity fits the filter. &lt;a href=&quot;clear&quot;&gt;Show all of them&lt;/a&gt;.</source>
        <translation>Không có hoạt động nào hợp với bộ lọc. &lt;a href=&quot;clear&quot;&gt;Hiện tất cả&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>No activities yet. &lt;a href=&quot;add&quot;&gt;Add a class, an assessment, a broadcast…&lt;/a&gt; (Ctrl+N).</source>
        <translation>Chưa có hoạt động nào. &lt;a href=&quot;add&quot;&gt;Thêm lớp tập huấn, đánh giá nhanh, bản tin…&lt;/a&gt; (Ctrl+N).</translation>
    </message>
    <message>
        <source>No activities in %1 yet. &lt;a href=&quot;add&quot;&gt;Add a class, an assessment, a broadcast…&lt;/a&gt; (Ctrl+N).</source>
        <translation>Năm %1 chưa có hoạt động nào. &lt;a href=&quot;add&quot;&gt;Thêm lớp tập huấn, đánh giá nhanh, bản tin…&lt;/a&gt; (Ctrl+N).</translation>
    </message>
    <message>
        <source>%1: %2 of %3 activities held, %4 of %5 classes; %6 attendances, %7 persons, %8 women.</source>
        <translation>Năm %1: đã thực hiện %2/%3 hoạt động, trong đó %4/%5 lớp tập huấn; %6 lượt, %7 người, %8 lượt nữ.</translation>
    </message>
    <message>
        <source>What was typed before stands here again.</source>
        <translation>Phần đã gõ lần trước được đưa trở lại đây.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
</context>
<context>
    <name>ui::ActivityDetails</name>
    <message>
        <source>&amp;Take these counts over</source>
        <translation>&amp;Lấy số từ danh sách</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở tham gia</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>&amp;Import from Excel…</source>
        <translation>Nhậ&amp;p từ Excel…</translation>
    </message>
    <message>
        <source>Officials, enterprises, community and women of the tab Result as the list has them</source>
        <translation>Ghi số lượt cán bộ, doanh nghiệp, cộng đồng và nữ của danh sách vào thẻ Kết quả</translation>
    </message>
    <message>
        <source>New activity: it is kept as soon as the fields with * are filled in.</source>
        <translation>Hoạt động mới: được lưu ngay khi các ô có dấu * đã điền.</translation>
    </message>
    <message>
        <source>Nobody on the list yet. Type the names, or import the list of the class.</source>
        <translation>Danh sách chưa có ai. Gõ họ tên, hoặc nhập danh sách của lớp từ Excel.</translation>
    </message>
    <message>
        <source>List: %1 attendances, %2 persons, %3 women.</source>
        <translation>Danh sách: %1 lượt, %2 người, %3 lượt nữ.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Đã ghi ở Kết quả: %1 lượt.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>%1 – counts of the list</source>
        <translation>%1 – lấy số từ danh sách</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>X&amp;uất…</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentDialog</name>
    <message>
        <source>Files</source>
        <translation>Tệp kèm theo</translation>
    </message>
    <message>
        <source>File&amp;s…</source>
        <translation>Tệp, &amp;bản chụp…</translation>
    </message>
    <message>
        <source>File&amp;s (%1)…</source>
        <translation>Tệp, &amp;bản chụp (%1)…</translation>
    </message>
</context>
<context>
    <name>ui::AttachmentList</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ngày thêm</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>No files yet. Drop scans, photos or PDF files here, or add one (at most %1 each).</source>
        <translation>Chưa có tệp nào. Kéo thả bản quét, ảnh, tệp PDF vào đây, hoặc bấm Thêm tệp (mỗi tệp tối đa %1).</translation>
    </message>
    <message>
        <source>All files kept in the data file: %1</source>
        <translation>Tổng dung lượng tệp lưu trong tệp số liệu: %1</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Thêm tệp</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – attached %2</source>
        <translation>%1 – đính kèm %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu tệp ra</translation>
    </message>
    <message>
        <source>%1 – removed %2</source>
        <translation>%1 – bỏ %2</translation>
    </message>
    <message>
        <source>Atta&amp;ch a file…</source>
        <translation>Thêm tệp &amp;vào…</translation>
    </message>
    <message>
        <source>Save a c&amp;opy…</source>
        <translation>Lư&amp;u ra…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Bỏ</translation>
    </message>
</context>
<context>
    <name>ui::BackingUp</name>
    <message>
        <source>Back up to</source>
        <translation>Sao lưu vào</translation>
    </message>
    <message>
        <source>Sạch Hơn data files (*.sachhon)</source>
        <translation>Tệp số liệu Sạch Hơn (*.sachhon)</translation>
    </message>
</context>
<context>
    <name>ui::CellEditor</name>
    <message>
        <source>Several entries fit “%1”: choose one of them.</source>
        <translation>Có nhiều mục phù hợp với “%1”: hãy chọn một mục.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” không có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 Press Enter or Tab once more if it is meant, or correct it.</source>
        <translation>%1 Nếu đúng, nhấn Enter hoặc Tab lần nữa; nếu không, hãy sửa lại.</translation>
    </message>
    <message>
        <source>%1 It was stored as it stands: correct it if it is wrong.</source>
        <translation>%1 Đã ghi như đã gõ: nếu sai thì sửa lại.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPainter</name>
    <message>
        <source>A chart can be saved as .svg or .png, not as “%1”.</source>
        <translation>Biểu đồ chỉ lưu được dạng .svg hoặc .png, không lưu được dạng “%1”.</translation>
    </message>
    <message>
        <source>The chart could not be saved as “%1”: %2. Nothing was changed; choose another folder.</source>
        <translation>Không lưu được biểu đồ vào “%1”: %2. Chưa có gì thay đổi; hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép hình</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>&amp;Copy the picture</source>
        <translation>Sao &amp;chép hình</translation>
    </message>
    <message>
        <source>The chart is on the clipboard.</source>
        <translation>Đã sao chép biểu đồ, có thể dán vào văn bản.</translation>
    </message>
    <message>
        <source>The numbers are on the clipboard.</source>
        <translation>Đã sao chép số liệu, có thể dán vào bảng tính.</translation>
    </message>
    <message>
        <source>Save PN&amp;G…</source>
        <translation>Lưu &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Số liệu của biểu đồ</translation>
    </message>
    <message>
        <source>There are no charts for %1 yet. They come with facilities and their answers.</source>
        <translation>Chưa có biểu đồ năm %1. Biểu đồ sẽ có khi đã nhập cơ sở và kết quả khảo sát.</translation>
    </message>
    <message>
        <source>There are no figures for this chart yet.</source>
        <translation>Chưa có số liệu cho biểu đồ này.</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Hình SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Hình PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>&amp;Why these figures…</source>
        <translation>Vì s&amp;ao ra số này…</translation>
    </message>
    <message>
        <source>Double-click: why this figure</source>
        <translation>Nhấp đúp: vì sao ra số này</translation>
    </message>
    <message>
        <source>Copy the n&amp;umbers</source>
        <translation>Sao chép số &amp;liệu</translation>
    </message>
    <message>
        <source>&amp;Save SVG…</source>
        <translation>Lưu S&amp;VG…</translation>
    </message>
</context>
<context>
    <name>ui::ChildTableModel</name>
    <message>
        <source>%1 – %2: removed</source>
        <translation>%1 – %2: xóa dòng</translation>
    </message>
    <message>
        <source>new…</source>
        <translation>thêm…</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” không có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The new row under “%1” of %2 is not stored yet. It still needs: %3.</source>
        <translation>Dòng mới ở bảng “%1” của %2 chưa lưu được. Còn thiếu: %3.</translation>
    </message>
</context>
<context>
    <name>ui::ColumnArrangement</name>
    <message>
        <source>Move column &amp;left</source>
        <translation>Chuyển cột sang &amp;trái</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>Chuyển cột sang &amp;phải</translation>
    </message>
    <message>
        <source>&amp;Width by content</source>
        <translation>Độ &amp;rộng theo nội dung</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Ẩ&amp;n cột</translation>
    </message>
    <message>
        <source>&amp;Show columns</source>
        <translation>&amp;Hiện cột</translation>
    </message>
    <message>
        <source>Show &amp;all columns in their first order</source>
        <translation>Hiện tất cả cột theo thứ tự &amp;ban đầu</translation>
    </message>
    <message>
        <source>&amp;Freeze up to this column</source>
        <translation>Giữ &amp;cố định đến cột này</translation>
    </message>
    <message>
        <source>&amp;Unfreeze the columns</source>
        <translation>&amp;Không giữ cố định nữa</translation>
    </message>
</context>
<context>
    <name>ui::ColumnMeaningForm</name>
    <message>
        <source>as the column “%1” says</source>
        <translation>như cột “%1”</translation>
    </message>
    <message>
        <source>Unicode, as it is</source>
        <translation>Unicode, giữ nguyên</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>N&amp;ghĩa là</translation>
    </message>
    <message>
        <source>Re&amp;source</source>
        <translation>&amp;Loại năng lượng, nguyên vật liệu</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Sản phẩm</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Đơn &amp;vị</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Nă&amp;m</translation>
    </message>
    <message>
        <source>Letters &amp;typed in</source>
        <translation>&amp;Bảng mã</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Is read as</source>
        <translation>Đọc thành</translation>
    </message>
    <message>
        <source>(is left out)</source>
        <translation>(bỏ qua)</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(không có tiêu đề)</translation>
    </message>
    <message>
        <source>of the sheet: %1</source>
        <translation>của trang tính: %1</translation>
    </message>
</context>
<context>
    <name>ui::CommunesPage</name>
    <message>
        <source>2. Communes</source>
        <translation>2. Xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Every facility lies in a commune. The list can be completed at any time under Data – Communes and districts.</source>
        <translation>Mỗi cơ sở nằm ở một xã, phường hoặc thị trấn. Danh sách bổ sung được bất cứ lúc nào ở Dữ liệu – Đơn vị hành chính.</translation>
    </message>
    <message>
        <source>With the &amp;plan or later</source>
        <translation>Theo &amp;kế hoạch mẫu, hoặc bổ sung sau</translation>
    </message>
    <message>
        <source>The plan of huyện Mê Linh brings its 18 communes along; other communes are entered by hand or come with an imported file.</source>
        <translation>Kế hoạch mẫu của huyện Mê Linh mang theo 18 xã, thị trấn; các xã khác nhập tay hoặc lấy từ tệp nhập vào.</translation>
    </message>
    <message>
        <source>From the &amp;list in the program</source>
        <translation>Từ &amp;danh sách có sẵn</translation>
    </message>
    <message>
        <source>Communes and wards of Hà Nội, Ninh Bình and Đồng Nai as they are since the reform of 1 July 2025.</source>
        <translation>Xã, phường của Hà Nội, Ninh Bình, Đồng Nai sau khi sắp xếp đơn vị hành chính ngày 01/7/2025.</translation>
    </message>
    <message>
        <source>P&amp;rovince or city</source>
        <translation>Tỉnh, thành &amp;phố</translation>
    </message>
    <message>
        <source>&amp;Which communes</source>
        <translation>&amp;Xã, phường</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>ui::DatedChange</name>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1: a later change is known already. From %2 on it is “%3”; what was typed holds only until then.</source>
        <translation>%1: đã có một thay đổi muộn hơn. Từ ngày %2 là “%3”; giá trị vừa nhập chỉ có hiệu lực đến trước ngày đó.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteRowButton</name>
    <message>
        <source>Delete row</source>
        <translation>Xóa dòng</translation>
    </message>
    <message>
        <source>Ctrl+−. It can be undone with Ctrl+Z.</source>
        <translation>Ctrl+−. Có thể hoàn tác bằng Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>ui::EditableCells</name>
    <message>
        <source>No rows can be added here.</source>
        <translation>Không thể thêm dòng ở đây.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” không có trong danh sách.</translation>
    </message>
    <message>
        <source>Several entries of the list are called “%1”.</source>
        <translation>Trong danh sách có nhiều mục tên là “%1”.</translation>
    </message>
    <message>
        <source>No administrative unit is called “%1”.</source>
        <translation>Không có đơn vị hành chính nào tên là “%1”.</translation>
    </message>
    <message>
        <source>No administrative unit is called “%1”. Did you mean “%2”?</source>
        <translation>Không có đơn vị hành chính nào tên là “%1”. Có phải là “%2” không?</translation>
    </message>
</context>
<context>
    <name>ui::EntryWorkbookDialog</name>
    <message>
        <source>Facilities, products and energy of the year &amp;before are there; figures to fill in</source>
        <translation>Có sẵn cơ sở, sản &amp;phẩm, loại năng lượng của năm trước; để trống ô số liệu</translation>
    </message>
    <message>
        <source>&amp;Headings only</source>
        <translation>Chỉ có tiêu đề &amp;cột</translation>
    </message>
    <message>
        <source>A file for &amp;each commune</source>
        <translation>Mỗi xã một &amp;tệp</translation>
    </message>
    <message>
        <source>Excel form for the year %1</source>
        <translation>Mẫu Excel để điền, năm %1</translation>
    </message>
    <message>
        <source>all facilities of the commune</source>
        <translation>mọi cơ sở của xã</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Tất cả xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>&amp;Commune:</source>
        <translation>&amp;Xã, phường:</translation>
    </message>
    <message>
        <source>&amp;Facility:</source>
        <translation>Cơ &amp;sở:</translation>
    </message>
    <message>
        <source>The commune or the facility fills in the blank cells and sends the file back; Data › Import reads it. Rows are known by the code of the facility.</source>
        <translation>Xã hoặc cơ sở điền các ô trống rồi gửi lại tệp; nhập bằng Dữ liệu › Nhập số liệu. Mỗi dòng được nhận ra theo mã cơ sở.</translation>
    </message>
    <message>
        <source>&amp;Make…</source>
        <translation>&amp;Lập…</translation>
    </message>
    <message>
        <source>No facility fits: choose one of the list.</source>
        <translation>Không có cơ sở nào khớp: chọn một cơ sở trong danh sách.</translation>
    </message>
    <message>
        <source>There is no facility in this file yet. Choose “Headings only”.</source>
        <translation>Tệp này chưa có cơ sở nào. Chọn “Chỉ có tiêu đề cột”.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>blank</source>
        <comment>in a file name</comment>
        <translation>trang</translation>
    </message>
    <message>
        <source>Folder for the forms</source>
        <translation>Thư mục chứa các mẫu</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods)</source>
        <translation>Tệp Excel (*.xlsx);;Bảng tính OpenDocument (*.ods)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in the folder and are replaced: %1</source>
        <translation>
            <numerusform>Trong thư mục đã có %n tệp mang tên này, sẽ bị thay: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationDialog</name>
    <message>
        <source>Why this figure – %1</source>
        <translation>Vì sao ra số này – %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>ui::ExplanationView</name>
    <message>
        <source>Why this figure</source>
        <translation>Vì sao ra số này</translation>
    </message>
    <message>
        <source>Formula, figures of %1</source>
        <translation>Cách tính, số liệu đến %1</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Năm gốc</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>Đối tượng tính</translation>
    </message>
    <message>
        <source>Conversion factors</source>
        <translation>Bộ hệ số quy đổi</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Không tính: %1 cơ sở</translation>
    </message>
    <message>
        <source>Inputs with their source (%1)…</source>
        <translation>Số liệu đầu vào và nguồn (%1 dòng)…</translation>
    </message>
    <message>
        <source>Inputs: %1</source>
        <translation>Số liệu đầu vào: %1 dòng</translation>
    </message>
    <message>
        <source>Latest changes of the inputs</source>
        <translation>Thay đổi gần nhất của số liệu đầu vào</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>lý do: %1</translation>
    </message>
    <message>
        <source>No sector is marked as a priority sector, so that nobody is counted. Mark them: menu Data, Priority sectors.</source>
        <translation>Chưa đánh dấu ngành ưu tiên nào nên không cơ sở nào được tính. Đánh dấu ngành ưu tiên: menu Dữ liệu, Ngành ưu tiên.</translation>
    </message>
</context>
<context>
    <name>ui::FacilitiesGrid</name>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>No facility fits the search.</source>
        <translation>Không có cơ sở phù hợp với nội dung tìm.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>A new facility: type its name, commune and start date; its code is proposed.</source>
        <translation>Cơ sở mới: gõ tên, xã và ngày bắt đầu hoạt động; mã được đề xuất tự động.</translation>
    </message>
    <message>
        <source>The new facility is kept as soon as this is there, too: %1.</source>
        <translation>Cơ sở mới được lưu khi có thêm: %1.</translation>
    </message>
    <message>
        <source>The new facility in the last row is not kept yet. It still needs: %1.</source>
        <translation>Cơ sở mới ở dòng cuối chưa được lưu. Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>A change of name, commune or tax code corrects what was wrong. If it holds only from a certain day, F8 asks for the day after the change.</source>
        <translation>Đổi tên, xã hay mã số thuế ở đây là sửa chỗ sai. Nếu chỉ đúng từ một ngày nào đó, sau khi đổi hãy bấm F8 để ghi ngày.</translation>
    </message>
</context>
<context>
    <name>ui::FacilitiesGridModel</name>
    <message>
        <source>new facility…</source>
        <translation>cơ sở mới…</translation>
    </message>
    <message>
        <source>The books of %1 are closed.</source>
        <translation>%1 đã khóa sổ.</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2.</source>
        <translation>Mã %1 là của %2.</translation>
    </message>
    <message>
        <source>%1 – added</source>
        <translation>%1 – thêm mới</translation>
    </message>
    <message>
        <source>possibly the same as %1</source>
        <translation>có thể trùng với %1</translation>
    </message>
    <message>
        <source>possibly the same as line %1 of what is pasted (%2)</source>
        <translation>có thể trùng với dòng %1 của khối dán (%2)</translation>
    </message>
    <message>
        <source>Not stored yet: F8 asks for the day of the change, below the table.</source>
        <translation>Chưa lưu: bấm F8 để ghi ngày thay đổi ở dòng dưới bảng.</translation>
    </message>
</context>
<context>
    <name>ui::FacilitiesListModel</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Awareness in %1</source>
        <translation>Nhận thức năm %1</translation>
    </message>
    <message>
        <source>Adoption in %1</source>
        <translation>Áp dụng năm %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên cơ sở</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/phường</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Quy mô</translation>
    </message>
    <message>
        <source>Aware.</source>
        <comment>column heading: awareness, as short as NT</comment>
        <translation>NT</translation>
    </message>
    <message>
        <source>Adopt.</source>
        <comment>column heading: adoption, as short as AD</comment>
        <translation>AD</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
</context>
<context>
    <name>ui::FacilitiesPage</name>
    <message>
        <source>Facilities</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>&amp;Add facility</source>
        <translation>Thê&amp;m cơ sở</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Del. It can be undone with Ctrl+Z.</source>
        <translation>Phím Del. Bấm Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>No facilities yet. &lt;a href=&quot;import&quot;&gt;Import from Excel…&lt;/a&gt; or &lt;a href=&quot;add&quot;&gt;add a facility&lt;/a&gt; (Ctrl+N).</source>
        <translation>Chưa có cơ sở nào. &lt;a href=&quot;import&quot;&gt;Nhập từ Excel…&lt;/a&gt; hoặc &lt;a href=&quot;add&quot;&gt;thêm cơ sở&lt;/a&gt; (Ctrl+N).</translation>
    </message>
    <message>
        <source>No facility fits the search.</source>
        <translation>Không có cơ sở phù hợp với nội dung tìm.</translation>
    </message>
    <message>
        <source>%1 %2 – deleted</source>
        <translation>%1 %2 – xóa</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) for “%1”</source>
        <translation>
            <numerusform>%n cơ sở khớp với “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>Facilities %1</source>
        <translation>Cơ sở năm %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Profiles and survey forms (Ctrl+P)</source>
        <translation>Phiếu hồ sơ và phiếu khảo sát (Ctrl+P)</translation>
    </message>
    <message>
        <source>&amp;Twins</source>
        <translation>Gộ&amp;p</translation>
    </message>
    <message>
        <source>Facilities that are entered twice: find, merge, part again</source>
        <translation>Cơ sở bị nhập hai lần: tìm, gộp, tách lại</translation>
    </message>
    <message>
        <source>&amp;Find suspected twins…</source>
        <translation>&amp;Tìm cơ sở nghi trùng…</translation>
    </message>
    <message>
        <source>&amp;Merge the two chosen…</source>
        <translation>&amp;Gộp hai cơ sở đã chọn…</translation>
    </message>
    <message>
        <source>&amp;Part again…</source>
        <translation>Tách &amp;lại…</translation>
    </message>
    <message>
        <source>Choose two facilities in the list first, with Ctrl or Shift.</source>
        <translation>Hãy chọn trước hai cơ sở trong danh sách bằng Ctrl hoặc Shift.</translation>
    </message>
    <message>
        <source>Which one is to be parted again?</source>
        <translation>Tách lại cơ sở nào?</translation>
    </message>
    <message>
        <source>The register with the details of one facility beside it</source>
        <translation>Danh sách cơ sở, bên cạnh là chi tiết của một cơ sở</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>&amp;Bảng</translation>
    </message>
    <message>
        <source>All fields of all facilities in one grid, typed as in Excel</source>
        <translation>Mọi thông tin của mọi cơ sở trong một bảng, gõ như trong Excel</translation>
    </message>
    <message>
        <source>Who has not answered this year: list, visits, reminder letters (Ctrl+Shift+A)</source>
        <translation>Cơ sở chưa trả lời trong năm: danh sách, lịch đến cơ sở, thư nhắc (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>The new facility in the last row of the grid is not kept yet. It still needs: %1.</source>
        <translation>Cơ sở mới ở dòng cuối bảng chưa được lưu. Còn thiếu: %1.</translation>
    </message>
    <message>
        <source>What was typed before stands here again.</source>
        <translation>Phần đã gõ lần trước được đưa trở lại đây.</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>D&amp;anh sách</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Not ans&amp;wered…</source>
        <translation>Chưa t&amp;rả lời…</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>Mở thẻ &amp;riêng</translation>
    </message>
    <message>
        <source>Kept open as a tab. Ctrl+Tab goes from one to the next, Ctrl+W closes it.</source>
        <translation>Đã mở thẻ riêng. Ctrl+Tab chuyển giữa các thẻ, Ctrl+W đóng thẻ.</translation>
    </message>
    <message>
        <source>A change in the grid is not stored yet, as a year is locked: it needs the day on which it happened (F8).</source>
        <translation>Một thay đổi trong bảng chưa lưu vì có năm đã khóa sổ: cần ghi ngày thay đổi (F8).</translation>
    </message>
    <message>
        <source>Everything else is saved.</source>
        <translation>Mọi mục khác đã lưu.</translation>
    </message>
</context>
<context>
    <name>ui::FacilityActivities</name>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Người dự</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>No activities with this facility yet. They come from the activities that name it or have participants from it.</source>
        <translation>Chưa có hoạt động nào với cơ sở này. Danh sách lấy từ các hoạt động có ghi tên cơ sở hoặc có người của cơ sở tham dự.</translation>
    </message>
</context>
<context>
    <name>ui::FacilityChangeLine</name>
    <message>
        <source>F8 the day · Enter store · Esc it was a correction</source>
        <translation>F8 ghi ngày · Enter lưu · Esc là sửa sai</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>&amp;Changed on</source>
        <translation>Thay đổi từ ngà&amp;y</translation>
    </message>
    <message numerus="yes">
        <source>The name, commune or tax code of %n facility(ies) was changed. A mistake: just go on. If they changed on a certain day, reports on earlier years keep the earlier values.</source>
        <translation>
            <numerusform>Đã đổi tên, xã hoặc mã số thuế của %n cơ sở. Nếu là sửa sai: cứ nhập tiếp. Nếu thay đổi từ một ngày, báo cáo các năm trước giữ như cũ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was “%2”</source>
        <translation>%1 trước là “%2”</translation>
    </message>
    <message>
        <source>%1: %2. A mistake: just go on. If it changed on a certain day, reports on earlier years keep the earlier value.</source>
        <translation>%1: %2. Nếu là sửa sai: cứ nhập tiếp. Nếu thay đổi từ một ngày, báo cáo các năm trước giữ như cũ.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 28/03/2018.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 28/03/2018.</translation>
    </message>
    <message>
        <source>%1 – changed since %2</source>
        <translation>%1 – thay đổi từ ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) – changed since %1</source>
        <translation>
            <numerusform>%n cơ sở – thay đổi từ ngày %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it &amp;was</source>
        <translation>Giữ &amp;như cũ</translation>
    </message>
    <message>
        <source>F8 the day · Enter store · Esc back to the table</source>
        <translation>F8 ghi ngày · Enter lưu · Esc về bảng</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n facility(ies) are not stored yet: the closed books of %1 rest on what was. On which day after them did they change?</source>
        <translation>
            <numerusform>Thay đổi của %n cơ sở chưa được lưu: sổ năm %1 đã khóa theo thông tin cũ. Thay đổi từ ngày nào sau năm đã khóa?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not stored yet: the closed books of %2 rest on what was. On which day after them did it change?</source>
        <translation>%1 chưa được lưu: sổ năm %2 đã khóa theo thông tin cũ. Thay đổi từ ngày nào sau năm đã khóa?</translation>
    </message>
    <message>
        <source>From %1 on it would change what a closed year (%2) rests on. Type a later day.</source>
        <translation>Thay đổi từ ngày %1 sẽ làm sai số liệu của năm đã khóa sổ (%2). Hãy ghi một ngày muộn hơn.</translation>
    </message>
    <message>
        <source>The change is stored.
%1</source>
        <translation>Đã lưu thay đổi.
%1</translation>
    </message>
</context>
<context>
    <name>ui::FacilityDetails</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Output &amp;&amp; consumption</source>
        <translation>Sản lượng – tiêu hao</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>New facility: it is kept as soon as the fields with * are filled in.</source>
        <translation>Cơ sở mới: được lưu ngay khi đã ghi đủ các mục có dấu *.</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>What the facility used more or less for a reason beside cleaner production. It is added to the expected use of the year and printed with its explanation and document.</source>
        <translation>Phần cơ sở dùng nhiều hơn hoặc ít đi vì lý do ngoài sản xuất sạch hơn. Được cộng vào mức tiêu thụ quy đổi của năm và in kèm giải trình, văn bản.</translation>
    </message>
    <message>
        <source>Possibly the same as %1 (%2)</source>
        <translation>Có thể trùng với %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n cơ sở nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>So sánh và gộp…</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Không trùng</translation>
    </message>
    <message>
        <source>Merged into it: %1, on %2</source>
        <translation>Đã gộp: %1, ngày %2</translation>
    </message>
    <message>
        <source>Part again…</source>
        <translation>Tách lại…</translation>
    </message>
    <message>
        <source>From a report year on, the facility is measured against a later base year: a new line, another product, a long closure. What it had saved until then stays banked and is printed beside.</source>
        <translation>Đổi năm gốc: từ một năm báo cáo, cơ sở được so với năm gốc muộn hơn (dây chuyền mới, đổi sản phẩm, ngừng sản xuất lâu). Mức đã tiết kiệm trước đó được giữ lại và in kèm.</translation>
    </message>
    <message>
        <source>A tab of its own for this facility (Ctrl+Enter). Ctrl+Tab goes from one to the next, Ctrl+W closes it.</source>
        <translation>Mở cho cơ sở này một thẻ riêng (Ctrl+Enter). Ctrl+Tab chuyển giữa các thẻ, Ctrl+W đóng thẻ.</translation>
    </message>
    <message>
        <source>Evidence of the survey of %1</source>
        <translation>Bằng chứng của khảo sát năm %1</translation>
    </message>
    <message>
        <source>Evidence of a survey</source>
        <translation>Bằng chứng của khảo sát</translation>
    </message>
    <message>
        <source>%1 – survey %2</source>
        <translation>%1 – khảo sát %2</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mở thẻ riêng</translation>
    </message>
</context>
<context>
    <name>ui::FacilityMergeDialog</name>
    <message>
        <source>Merge two facilities</source>
        <translation>Gộp hai cơ sở</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>Đổi &amp;bên</translation>
    </message>
    <message>
        <source>Keep the other one instead</source>
        <translation>Giữ cơ sở kia</translation>
    </message>
    <message>
        <source>Only &amp;what differs</source>
        <translation>Chỉ hiện chỗ &amp;khác nhau</translation>
    </message>
    <message>
        <source>Why they are one: entered twice, renamed… It stands in the journal.</source>
        <translation>Vì sao là một cơ sở: nhập hai lần, đổi tên… Lý do được lưu trong nhật ký.</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gộp</translation>
    </message>
    <message>
        <source>%1 is merged into %2.</source>
        <translation>Gộp %1 vào %2.</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (giữ)</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Sau khi gộp</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Giá trị trước đây</translation>
    </message>
    <message>
        <source>(is left out)</source>
        <translation>(không lấy)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến trước %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 will no longer be in the list; its code and name still find %2. Carried over: %n row(s).</source>
        <translation>
            <numerusform>%1 không còn trong danh sách; tìm theo mã và tên cũ vẫn ra %2. Chuyển sang: %n dòng số liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both have figures of the same thing: %n time(s), please look.</source>
        <translation>
            <numerusform>Có %n chỗ cả hai đều có số liệu và khác nhau, cần xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be parted again later.</source>
        <translation>Có thể tách lại sau này.</translation>
    </message>
</context>
<context>
    <name>ui::FacilityOwnFields</name>
    <message>
        <source>The office has no fields of its own. Add them in the menu Data, “Own fields…”.</source>
        <translation>Đơn vị chưa có trường tự đặt. Thêm trong thực đơn Dữ liệu, mục “Trường tự đặt…”.</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường tự đặt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ui::FacilityPartingDialog</name>
    <message>
        <source>Part two facilities again</source>
        <translation>Tách lại hai cơ sở</translation>
    </message>
    <message>
        <source>%1 comes back beside %2, with its own rows and marks as they were before they were merged. What was entered since stays with %2.</source>
        <translation>%1 trở lại bên cạnh %2, với số liệu và thông tin riêng như trước khi gộp. Số liệu nhập sau khi gộp ở lại %2.</translation>
    </message>
    <message>
        <source>Its code is another facility&apos;s by now, so that it gets %1.</source>
        <translation>Mã cũ nay đã dùng cho cơ sở khác, nên cơ sở này nhận mã %1.</translation>
    </message>
    <message>
        <source>%1 keeps, as it is now</source>
        <translation>%1 giữ, như hiện nay</translation>
    </message>
    <message>
        <source>%1 gets</source>
        <translation>%1 nhận lại</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why they are two. It stands in the journal.</source>
        <translation>Vì sao là hai cơ sở. Lý do được lưu trong nhật ký.</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>&amp;Tách</translation>
    </message>
    <message>
        <source>Earlier values</source>
        <translation>Giá trị trước đây</translation>
    </message>
    <message>
        <source>Changed since the merge: choose who keeps the row as it is now</source>
        <translation>Đã sửa sau khi gộp: chọn cơ sở giữ dòng như hiện nay</translation>
    </message>
    <message>
        <source>%1 – and the other gets: %2</source>
        <translation>%1 – cơ sở kia nhận lại: %2</translation>
    </message>
    <message>
        <source>%1 – and nothing stays</source>
        <translation>%1 – bên giữ không còn dòng này</translation>
    </message>
    <message>
        <source>Changed since the merge: stays as it is now</source>
        <translation>Đã sửa sau khi gộp: giữ như hiện nay</translation>
    </message>
    <message>
        <source>Cannot come back: what it speaks of has been removed</source>
        <translation>Không trả lại được: nội dung liên quan đã bị xóa</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Được trả lại</translation>
    </message>
    <message>
        <source>Returned to the kept facility</source>
        <translation>Trả lại cho cơ sở được giữ</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(để trống)</translation>
    </message>
</context>
<context>
    <name>ui::FacilityPrintDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>Print profiles and survey forms</source>
        <translation>In phiếu hồ sơ và phiếu khảo sát</translation>
    </message>
    <message>
        <source>Facility profile</source>
        <translation>Phiếu hồ sơ cơ sở</translation>
    </message>
    <message>
        <source>Survey form, blank</source>
        <translation>Phiếu khảo sát trống</translation>
    </message>
    <message>
        <source>Survey form with the year before</source>
        <translation>Phiếu khảo sát ghi sẵn số liệu năm trước</translation>
    </message>
    <message>
        <source>Survey form, filled in</source>
        <translation>Phiếu khảo sát đã ghi số liệu</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Loại phiếu</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tất cả của %1</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>Tất cả trong danh sách đang hiện</translation>
    </message>
    <message>
        <source>Not yet surveyed in %1</source>
        <translation>Chưa khảo sát năm %1</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Không có phiếu nào để in.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>The preview shows the first %1.</source>
        <translation>Xem trước %1 cơ sở đầu.</translation>
    </message>
    <message>
        <source>At most %1 are printed at once: choose a commune or search first.</source>
        <translation>Mỗi lần in tối đa %1 cơ sở: hãy chọn một xã hoặc tìm trước.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>F&amp;or whom</source>
        <translation>&amp;Cho cơ sở</translation>
    </message>
</context>
<context>
    <name>ui::FacilitySolutionDialog</name>
    <message>
        <source>New solution</source>
        <translation>Giải pháp mới</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Simple pay-back: %1 years (investment / yearly benefit)</source>
        <translation>Hoàn vốn giản đơn: %1 năm (vốn đầu tư / lợi ích hằng năm)</translation>
    </message>
    <message>
        <source>Simple pay-back: – (needs investment and a positive yearly benefit)</source>
        <translation>Hoàn vốn giản đơn: – (cần có vốn đầu tư và lợi ích hằng năm lớn hơn 0)</translation>
    </message>
    <message>
        <source>It cannot stop before it was adopted.</source>
        <translation>Ngày ngừng không thể trước ngày áp dụng.</translation>
    </message>
    <message>
        <source>The support is part of the investment and cannot exceed it.</source>
        <translation>Phần hỗ trợ nằm trong vốn đầu tư, không thể lớn hơn vốn đầu tư.</translation>
    </message>
</context>
<context>
    <name>ui::FacilitySolutions</name>
    <message>
        <source>Pay-back (years)</source>
        <translation>Hoàn vốn (năm)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Giải pháp</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del. It can be undone with Ctrl+Z.</source>
        <translation>Del. Có thể hoàn tác bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>No solutions yet. Add one (Ctrl+N): what was done, when, what it cost and what it brings a year.</source>
        <translation>Chưa có giải pháp nào. Bấm Thêm giải pháp (Ctrl+N): đã làm gì, khi nào, chi phí bao nhiêu và lợi ích mỗi năm.</translation>
    </message>
    <message numerus="yes">
        <source>%n solution(s), amounts in đồng</source>
        <translation>
            <numerusform>%n giải pháp, tiền tính bằng đồng</numerusform>
        </translation>
    </message>
    <message>
        <source>Investment %1 đồng, yearly benefit %2 đồng</source>
        <translation>Vốn đầu tư %1 đồng, lợi ích hằng năm %2 đồng</translation>
    </message>
    <message>
        <source>%1 – solution added: %2</source>
        <translation>%1 – thêm giải pháp: %2</translation>
    </message>
    <message>
        <source>%1 – solution changed: %2</source>
        <translation>%1 – sửa giải pháp: %2</translation>
    </message>
    <message>
        <source>%1 – solution deleted: %2</source>
        <translation>%1 – xóa giải pháp: %2</translation>
    </message>
    <message>
        <source>Add sol&amp;ution…</source>
        <translation>Thêm giải pháp…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>ui::FacilityTabs</name>
    <message>
        <source>Facilities kept open</source>
        <translation>Cơ sở đang mở</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Danh sách: %1</translation>
    </message>
</context>
<context>
    <name>ui::FacilityTwinsDialog</name>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, thị trấn</translation>
    </message>
    <message>
        <source>Suspected twin</source>
        <translation>Cơ sở nghi trùng</translation>
    </message>
    <message>
        <source>Commune of the twin</source>
        <translation>Xã của cơ sở nghi trùng</translation>
    </message>
    <message>
        <source>Suspected twins</source>
        <translation>Cơ sở nghi trùng</translation>
    </message>
    <message>
        <source>Both facilities side by side</source>
        <translation>Hai cơ sở đặt cạnh nhau</translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;So sánh và gộp…</translation>
    </message>
    <message>
        <source>They are &amp;two</source>
        <translation>&amp;Không trùng</translation>
    </message>
    <message>
        <source>This pair is not listed again. It can be undone with Ctrl+Z.</source>
        <translation>Không nêu cặp này nữa. Có thể hoàn tác bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>Same tax code</source>
        <translation>Cùng mã số thuế</translation>
    </message>
    <message>
        <source>Same name, same commune</source>
        <translation>Cùng tên riêng, cùng xã</translation>
    </message>
    <message>
        <source>Same name, other commune</source>
        <translation>Cùng tên riêng, khác xã</translation>
    </message>
    <message>
        <source>No two facilities look like one: no tax code and no name stands twice.</source>
        <translation>Không có cơ sở nào nghi trùng: không mã số thuế, không tên riêng nào xuất hiện hai lần.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n pair(s) that may be one facility. Others follow when these are settled.</source>
        <translation>
            <numerusform>%n cặp đầu tiên nghi là một cơ sở. Các cặp khác sẽ hiện khi xử lý xong những cặp này.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) may be one facility.</source>
        <translation>
            <numerusform>%n cặp nghi là một cơ sở.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 are two facilities</source>
        <translation>%1 và %2 không trùng</translation>
    </message>
</context>
<context>
    <name>ui::FieldDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
</context>
<context>
    <name>ui::FieldInput</name>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>ui::FirstStart</name>
    <message>
        <source>First start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Tiếp &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Quay lại</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>Tạo tệ&amp;p</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>Save the blank survey form</source>
        <translation>Lưu phiếu khảo sát trắng</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>ui::FixedValueForm</name>
    <message>
        <source>The &amp;same value for every row</source>
        <translation>Cùng một giá trị cho mọi &amp;dòng</translation>
    </message>
    <message>
        <source>%1: the list has no such column</source>
        <translation>%1: danh sách không có cột này</translation>
    </message>
    <message>
        <source>It stands above the headings.</source>
        <translation>Ghi phía trên bảng.</translation>
    </message>
    <message>
        <source>As in the last list with these headings.</source>
        <translation>Như danh sách lần trước có cùng các tên cột.</translation>
    </message>
    <message>
        <source>Blank: nothing is said of it.</source>
        <translation>Để trống: không nói gì về mục này.</translation>
    </message>
</context>
<context>
    <name>ui::GridView</name>
    <message>
        <source>This file is open for reading only. Nothing was changed.</source>
        <translation>Tệp đang mở chỉ để đọc. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n other cell(s) were refused, too.)</source>
        <translation>
            <numerusform>%1 (%n ô khác cũng không được nhận.)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleared %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Cắt %1</translation>
    </message>
    <message>
        <source>There is no row above to copy from.</source>
        <translation>Không có dòng nào ở trên để chép.</translation>
    </message>
    <message numerus="yes">
        <source>Filled down %n cell(s)</source>
        <translation>
            <numerusform>Điền xuống %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no figure of last year here.</source>
        <translation>Ở đây không có số liệu năm trước.</translation>
    </message>
    <message numerus="yes">
        <source>As last year, %n cell(s)</source>
        <translation>
            <numerusform>Như năm trước, %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n cell(s)</source>
        <translation>
            <numerusform>Dán %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Sao c&amp;hép cả tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Dán…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Xóa nội dung</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Điền x&amp;uống</translation>
    </message>
    <message>
        <source>As last &amp;year</source>
        <translation>&amp;Như năm trước</translation>
    </message>
    <message>
        <source>C&amp;olumn “%1”</source>
        <translation>Cộ&amp;t “%1”</translation>
    </message>
    <message>
        <source>Here 1 is yes, 0 is no, ? is not surveyed; F2 opens the list of levels. Nothing was changed: Esc, Enter or an arrow, then type the answer.</source>
        <translation>Ô này gõ 1 là có, 0 là không, ? là chưa khảo sát; F2 mở danh sách mức. Chưa có gì thay đổi: bấm Esc, Enter hoặc phím mũi tên rồi gõ câu trả lời.</translation>
    </message>
    <message>
        <source>Cells picked here and there cannot be copied together. Select the same columns in each of the rows.</source>
        <translation>Các ô chọn rải rác không sao chép chung được. Hãy chọn cùng những cột ở mỗi dòng.</translation>
    </message>
    <message>
        <source>What was copied does not fit the selected cells. Select one cell to begin at, or one block.</source>
        <translation>Phần đã sao chép không khớp với các ô đang chọn. Hãy chọn một ô bắt đầu hoặc một khối liền.</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Mục lục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>F1 or Esc</source>
        <translation>F1 hoặc Esc</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer or other words.</source>
        <translation>Không tìm thấy. Thử ít từ hơn hoặc từ khác.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
</context>
<context>
    <name>ui::HomePage</name>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>%1, year %2</source>
        <translation>%1, năm %2</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>There are no facilities yet. Import the list you have from Excel, or add facilities one by one on the page “Facilities” (Ctrl+N).</source>
        <translation>Chưa có cơ sở nào. Hãy nhập danh sách sẵn có từ Excel hoặc thêm từng cơ sở ở trang “Cơ sở” (Ctrl+N).</translation>
    </message>
    <message>
        <source>&amp;Import from Excel…</source>
        <translation>Nhậ&amp;p từ Excel…</translation>
    </message>
    <message>
        <source>There is no plan for %1 yet. On the page “Plan”, make a new one or copy last year&apos;s; its targets then stand here with what is reached.</source>
        <translation>Chưa có kế hoạch năm %1. Ở trang “Kế hoạch”, hãy lập kế hoạch mới hoặc sao chép kế hoạch năm trước; các chỉ tiêu và kết quả thực hiện sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>&amp;Go to the plans</source>
        <translation>&amp;Mở trang Kế hoạch</translation>
    </message>
    <message>
        <source>The plan %1 has no targets yet. Add them on the page “Plan”.</source>
        <translation>Kế hoạch %1 chưa có chỉ tiêu. Hãy thêm chỉ tiêu ở trang “Kế hoạch”.</translation>
    </message>
</context>
<context>
    <name>ui::HomeTargetRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>required: %1</source>
        <translation>yêu cầu: %1</translation>
    </message>
    <message>
        <source>reached: %1</source>
        <translation>thực hiện: %1</translation>
    </message>
    <message>
        <source>The reading is not confirmed: “%1”. &lt;a href=&quot;target&quot;&gt;Confirm…&lt;/a&gt;</source>
        <translation>Cách hiểu chưa được xác nhận: “%1”. &lt;a href=&quot;target&quot;&gt;Xác nhận…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>lộ trình %1</translation>
    </message>
</context>
<context>
    <name>ui::HomeTaskList</name>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Không còn việc nào.</translation>
    </message>
    <message>
        <source>What is missing or late will stand here.</source>
        <translation>Việc còn thiếu hoặc quá hạn sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Answers missing in %1: %2</source>
        <translation>Thiếu kết quả khảo sát năm %1: %2</translation>
    </message>
    <message>
        <source>Commune not known</source>
        <translation>Chưa rõ xã/phường/thị trấn</translation>
    </message>
    <message>
        <source>Target %1: %2</source>
        <translation>Chỉ tiêu %1: %2</translation>
    </message>
    <message>
        <source>Targets without a result</source>
        <translation>Chỉ tiêu chưa có kết quả</translation>
    </message>
    <message>
        <source>Readings to confirm</source>
        <translation>Cách hiểu cần xác nhận</translation>
    </message>
    <message>
        <source>Savings that cannot be computed: %1 of %2</source>
        <translation>Không tính được mức tiết kiệm: %1/%2 cơ sở</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>quá hạn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>đến hạn hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadlines: %1 late, %2 within a month</source>
        <translation>Thời hạn: %1 việc quá hạn, %2 việc đến hạn trong 30 ngày</translation>
    </message>
    <message>
        <source>Who has not answered: list, visits, reminder letters…</source>
        <translation>Ai chưa trả lời: danh sách, lịch đến cơ sở, thư nhắc…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>Changed since the last backup %n day(s) ago. Back up now…</source>
        <translation>
            <numerusform>Sao lưu gần nhất cách đây %n ngày, sau đó số liệu đã thay đổi. Sao lưu ngay…</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup was made on this computer yet. Back up now…</source>
        <translation>Trên máy này chưa sao lưu lần nào. Sao lưu ngay…</translation>
    </message>
    <message>
        <source>Warnings not explained: %1</source>
        <translation>Cảnh báo chưa giải trình: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportColumnStep</name>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Nghĩa là</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Các cột của danh sách</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Two columns mean “%1”. Leave out one of them.</source>
        <translation>Hai cột cùng nghĩa là “%1”. Hãy bỏ qua một cột.</translation>
    </message>
    <message>
        <source>Column “%1” needs a unit.</source>
        <translation>Cột “%1” cần có đơn vị tính.</translation>
    </message>
    <message>
        <source>No column tells the facility: its code, its name or its tax code.</source>
        <translation>Không cột nào cho biết cơ sở: mã, tên hoặc mã số thuế.</translation>
    </message>
    <message>
        <source>F2: change what the column means, or the value that holds for every row.</source>
        <translation>F2: đổi nghĩa của cột, hoặc giá trị cho mọi dòng.</translation>
    </message>
    <message>
        <source>(no column)</source>
        <translation>(không có cột)</translation>
    </message>
    <message>
        <source>%1, in every row</source>
        <translation>%1, cho mọi dòng</translation>
    </message>
    <message>
        <source>There is no column for: %1. New facilities need it: one value for every row can be said in the lines below the columns.</source>
        <translation>Không có cột: %1. Cơ sở mới cần có: chọn dòng “(không có cột)” phía dưới để ghi cùng một giá trị cho mọi dòng.</translation>
    </message>
    <message>
        <source>Choose which resource column “%1” tells of.</source>
        <translation>Chọn loại năng lượng, vật tư của cột “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDoneStep</name>
    <message>
        <source>It can be taken back at any time, also after other work: on the page of the history.</source>
        <translation>Có thể hoàn tác lần nhập này bất cứ lúc nào, kể cả sau những việc khác: ở trang Nhật ký.</translation>
    </message>
    <message>
        <source>&amp;Take the import back</source>
        <translation>&amp;Hoàn tác nhập</translation>
    </message>
    <message>
        <source>&amp;Save the rows left out…</source>
        <translation>&amp;Lưu các dòng bỏ qua…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>The rows left out were saved: %1</source>
        <translation>Đã lưu các dòng để lại vào tệp: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportFileStep</name>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>Workbooks of Excel and LibreOffice, csv files, and folders of csv files. A file can also be dropped on the window.</source>
        <translation>Tệp bảng tính của Excel và LibreOffice, tệp csv, thư mục có các tệp csv. Cũng có thể kéo tệp thả vào cửa sổ.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>No file chosen.</source>
        <translation>Chưa chọn tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Hãy chọn tệp.</translation>
    </message>
    <message>
        <source>Choose fol&amp;der of csv files…</source>
        <translation>Chọn thư &amp;mục các tệp csv…</translation>
    </message>
</context>
<context>
    <name>ui::ImportHeadingStep</name>
    <message>
        <source>facilities with their answers and figures</source>
        <translation>cơ sở cùng kết quả khảo sát và số liệu</translation>
    </message>
    <message>
        <source>people who attended an activity</source>
        <translation>người tham dự một hoạt động</translation>
    </message>
    <message>
        <source>staff with their posts</source>
        <translation>cán bộ và nhiệm vụ</translation>
    </message>
    <message>
        <source>administrative units</source>
        <translation>đơn vị hành chính</translation>
    </message>
    <message>
        <source>Sheets to import</source>
        <translation>Trang tính sẽ nhập</translation>
    </message>
    <message>
        <source>The list as it came</source>
        <translation>Danh sách như trong tệp</translation>
    </message>
    <message>
        <source>one line</source>
        <translation>một dòng</translation>
    </message>
    <message>
        <source>two lines</source>
        <translation>hai dòng</translation>
    </message>
    <message>
        <source>&amp;Leave out the row, or take it in</source>
        <translation>&amp;Bỏ dòng này, hoặc lấy lại</translation>
    </message>
    <message>
        <source>The list is about</source>
        <translation>Danh sách gồm</translation>
    </message>
    <message>
        <source>&amp;Heading row</source>
        <translation>&amp;Dòng tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Year of figures whose heading names none</source>
        <translation>Năm của &amp;số liệu mà tiêu đề không ghi năm</translation>
    </message>
    <message>
        <source>Enter in the table: these are the headings. Space: the row is no data.</source>
        <translation>Enter trong bảng: đây là dòng tiêu đề. Phím cách: dòng này không phải số liệu.</translation>
    </message>
    <message>
        <source>Sheet and headings</source>
        <translation>Trang và tiêu đề</translation>
    </message>
    <message>
        <source>No headings were found. Choose the row with the headings and press Enter in it.</source>
        <translation>Không tìm thấy dòng tiêu đề. Hãy chọn dòng tiêu đề rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as totals, groups or column numbers: rows %1.</source>
        <translation>Bỏ qua vì là dòng tổng, nhóm hoặc số thứ tự cột: dòng %1.</translation>
    </message>
</context>
<context>
    <name>ui::ImportLinesModel</name>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>thay đổi</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>giống hệt</translation>
    </message>
    <message>
        <source>known already?</source>
        <translation>nghi trùng</translation>
    </message>
    <message>
        <source>error</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>lưu ý</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>is left out (Space: add as new)</source>
        <translation>bỏ qua (phím cách: thêm mới)</translation>
    </message>
    <message>
        <source>is added as new (Space: leave out)</source>
        <translation>thêm mới (phím cách: bỏ qua)</translation>
    </message>
    <message>
        <source>→ %1? %2</source>
        <translation>→ %1? %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Đang lưu</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Reason, suggestion</source>
        <translation>Lý do, gợi ý</translation>
    </message>
    <message>
        <source>updates %1 (Space: add as new)</source>
        <translation>cập nhật %1 (phím cách: thêm mới)</translation>
    </message>
    <message>
        <source>is left out (Space: update %1)</source>
        <translation>bỏ qua (phím cách: cập nhật %1)</translation>
    </message>
</context>
<context>
    <name>ui::ImportPreviewStep</name>
    <message>
        <source>&amp;Leave out the rows with errors</source>
        <translation>&amp;Bỏ qua các dòng lỗi</translation>
    </message>
    <message>
        <source>&amp;Save the rows with errors…</source>
        <translation>Lưu &amp;tệp lỗi…</translation>
    </message>
    <message>
        <source>Take over all s&amp;uggestions</source>
        <translation>Nhận mọi &amp;gợi ý</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Kết quả nếu nhập</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>&amp;Save the rows left out…</source>
        <translation>&amp;Lưu các dòng bỏ qua…</translation>
    </message>
    <message>
        <source>The rows with errors are in “%1”: correct them there and import that file.</source>
        <translation>Các dòng lỗi đã lưu vào “%1”: hãy sửa trong đó rồi nhập tệp ấy.</translation>
    </message>
    <message>
        <source>Errors: F2 corrects the cell here, Space takes over the suggestion.</source>
        <translation>Dòng lỗi: F2 sửa ô ngay tại đây, phím cách nhận gợi ý.</translation>
    </message>
    <message>
        <source>Nothing is imported while there are errors: correct the file and choose it again.</source>
        <translation>Còn lỗi thì chưa nhập được: hãy sửa tệp rồi chọn lại.</translation>
    </message>
    <message>
        <source>Columns that are not read: %1.</source>
        <translation>Cột không đọc: %1.</translation>
    </message>
    <message>
        <source>Sheets that are not read: %1.</source>
        <translation>Trang không đọc: %1.</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Chưa đọc tệp nào.</translation>
    </message>
    <message>
        <source>Checking again…</source>
        <translation>Đang kiểm tra lại…</translation>
    </message>
    <message>
        <source>Some rows have errors: correct them, or leave them out.</source>
        <translation>Còn dòng lỗi: hãy sửa hoặc bỏ qua các dòng đó.</translation>
    </message>
    <message>
        <source>Some rows have errors.</source>
        <translation>Còn dòng lỗi.</translation>
    </message>
    <message>
        <source>There is nothing new in it: all of it is in the file already.</source>
        <translation>Không có gì mới: tất cả đã có trong tệp số liệu.</translation>
    </message>
    <message>
        <source>Save the rows with errors</source>
        <translation>Lưu các dòng lỗi</translation>
    </message>
    <message>
        <source>%1 - errors.xlsx</source>
        <translation>%1 - loi.xlsx</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods)</source>
        <translation>Tệp Excel (*.xlsx);;Bảng tính OpenDocument (*.ods)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Đang lưu %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportQuestionStep</name>
    <message>
        <source>Questions</source>
        <translation>Hỏi lại</translation>
    </message>
    <message>
        <source>Is %1 %2 or %3?</source>
        <translation>%1 là %2 hay %3?</translation>
    </message>
    <message>
        <source>Sheet “%1”, column “%2”, row %3: nothing in the column shows which sign parts the decimals.</source>
        <translation>Trang “%1”, cột “%2”, dòng %3: trong cột không có gì cho biết dấu nào là dấu thập phân.</translation>
    </message>
    <message>
        <source>%1: the dot groups thousands</source>
        <translation>%1: dấu chấm phân cách hàng nghìn</translation>
    </message>
    <message>
        <source>%1: the dot parts the decimals</source>
        <translation>%1: dấu chấm là dấu thập phân</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) may be known already. What becomes of them?</source>
        <translation>
            <numerusform>%n cơ sở có thể đã có. Xử lý thế nào?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add them as new facilities</source>
        <translation>Thê&amp;m thành cơ sở mới</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Bỏ qua</translation>
    </message>
    <message>
        <source>The preview shows them one by one; there each can be decided otherwise.</source>
        <translation>Bước Xem trước liệt kê từng cơ sở; ở đó có thể quyết định khác cho từng dòng.</translation>
    </message>
    <message>
        <source>From the day (dd/mm/&amp;yyyy)</source>
        <translation>Thay đổi &amp;từ ngày (ngày/tháng/năm)</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) have another name, address or tax code. Why?</source>
        <translation>
            <numerusform>%n cơ sở có tên, địa chỉ hoặc mã số thuế khác. Vì sao?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was stored is &amp;wrong and is corrected</source>
        <translation>Số liệu cũ &amp;sai, nay sửa lại</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) have another name, type or level. Why?</source>
        <translation>
            <numerusform>%n đơn vị có tên, loại hoặc cấp khác. Vì sao?</numerusform>
        </translation>
    </message>
    <message>
        <source>From which day on do the units of the list exist, where it does not say so?</source>
        <translation>Nếu danh sách không ghi, các đơn vị có từ ngày nào?</translation>
    </message>
    <message>
        <source>As the list &amp;says</source>
        <translation>Như danh sách gh&amp;i</translation>
    </message>
    <message>
        <source>Communes are looked up as they were on</source>
        <translation>Tra xã, phường theo địa danh tại ngày</translation>
    </message>
    <message>
        <source>What is the duty of persons whose row says none?</source>
        <translation>Người mà dòng không ghi nhiệm vụ thì giữ nhiệm vụ gì?</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>(such rows are errors)</source>
        <translation>(những dòng như vậy là lỗi)</translation>
    </message>
    <message>
        <source>From which day on do they have their posts, where the row does not say so?</source>
        <translation>Nếu dòng không ghi, cán bộ giữ nhiệm vụ từ ngày nào?</translation>
    </message>
    <message>
        <source>Which activity did these people attend?</source>
        <translation>Những người này tham dự hoạt động nào?</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>(chọn)</translation>
    </message>
    <message>
        <source>Choose the activity.</source>
        <translation>Hãy chọn hoạt động.</translation>
    </message>
    <message>
        <source>There is no activity yet. Add it first, on the page of activities.</source>
        <translation>Chưa có hoạt động nào. Hãy thêm ở trang Hoạt động trước.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 31/12/2018.</source>
        <translation>“%1” không phải ngày. Hãy viết như 31/12/2018.</translation>
    </message>
    <message>
        <source>%1: the comma groups thousands</source>
        <translation>%1: dấu phẩy phân cách hàng nghìn</translation>
    </message>
    <message>
        <source>%1: the comma parts the decimals</source>
        <translation>%1: dấu phẩy là dấu thập phân</translation>
    </message>
</context>
<context>
    <name>ui::ImportUnaskedLine</name>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Đổ&amp;i…</translation>
    </message>
    <message>
        <source>Look at the columns…</source>
        <translation>Xem lại các cột…</translation>
    </message>
    <message>
        <source>The columns are read as in the last list with these headings.</source>
        <translation>Các cột được đọc như danh sách lần trước có cùng các tên cột.</translation>
    </message>
    <message>
        <source>Column “%1”: %2 is read as %3, as was said the last time.</source>
        <translation>Cột “%1”: %2 đọc là %3, như đã trả lời lần trước.</translation>
    </message>
    <message>
        <source>The figures are of %1, as stands above the headings.</source>
        <translation>Số liệu của năm %1 như ghi phía trên bảng.</translation>
    </message>
    <message>
        <source>“%1” is “%2” in every row, as stands above the headings.</source>
        <translation>“%1” là “%2” cho mọi dòng, như ghi phía trên bảng.</translation>
    </message>
    <message>
        <source>“%1” is “%2” in every row, as was said the last time.</source>
        <translation>“%1” là “%2” cho mọi dòng, như đã chọn lần trước.</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <translation>%1: %2 là %3</translation>
    </message>
</context>
<context>
    <name>ui::ImportWizard</name>
    <message>
        <source>Import from Excel</source>
        <translation>Nhập từ Excel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Tiế&amp;p theo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xlsm *.xls *.ods *.csv);;All files (*)</source>
        <translation>Bảng tính (*.xlsx *.xlsm *.xls *.ods *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Đang kiểm tra %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s) imported. Ctrl+Z takes the import back.</source>
        <translation>
            <numerusform>%1: đã nhập %n bản ghi. Ctrl+Z hoàn tác lần nhập này.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was imported: %2 new, %3 changed.</source>
        <translation>Đã nhập %1: %2 mới, %3 thay đổi.</translation>
    </message>
    <message>
        <source>Some rows were left out: save them to correct them later.</source>
        <translation>Một số dòng đã bỏ qua: hãy lưu lại để sửa và nhập sau.</translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>Đã hoàn tác lần nhập %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>Fi&amp;nish</source>
        <translation>Xo&amp;ng</translation>
    </message>
    <message>
        <source>Import a folder of csv files</source>
        <translation>Nhập từ thư mục các tệp csv</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Giá trị cũ</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
    <message>
        <source>filter: facility, person, value…</source>
        <translation>lọc: cơ sở, người, giá trị…</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Lọc nhật ký</translation>
    </message>
    <message>
        <source>Undo this one step, though others came after it</source>
        <translation>Chỉ hoàn tác thao tác này, kể cả khi sau đó đã có thao tác khác</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>No entry fits the filter.</source>
        <translation>Không có dòng nào phù hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>Ta&amp;ke back this step</source>
        <translation>Hoàn tá&amp;c thao tác này</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardMap</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>Trong bảng nhập</translation>
    </message>
    <message>
        <source>In a cell</source>
        <translation>Trong ô đang nhập</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Trong biểu nhập</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDn</source>
        <translation>Mũi tên, Home, End, PgUp, PgDn</translation>
    </message>
    <message>
        <source>Move; with Shift: choose cells</source>
        <translation>Di chuyển; thêm Shift: chọn ô</translation>
    </message>
    <message>
        <source>Next cell, cell before</source>
        <translation>Ô sau, ô trước</translation>
    </message>
    <message>
        <source>Next row, in the column where the keying began</source>
        <translation>Xuống dòng, về cột bắt đầu nhập</translation>
    </message>
    <message>
        <source>Change what stands in the cell</source>
        <translation>Sửa nội dung ô</translation>
    </message>
    <message>
        <source>Empty the chosen cells</source>
        <translation>Xóa trắng các ô đang chọn</translation>
    </message>
    <message>
        <source>Copy, paste a block, also from and to Excel</source>
        <translation>Chép, dán một khối ô, kể cả với Excel</translation>
    </message>
    <message>
        <source>Copy with the headings</source>
        <translation>Chép kèm tiêu đề cột</translation>
    </message>
    <message>
        <source>Yes, no, not surveyed (awareness and adoption)</source>
        <translation>Có, không, chưa khảo sát (nhận thức và áp dụng)</translation>
    </message>
    <message>
        <source>Store and go on</source>
        <translation>Lưu và đi tiếp</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Giữ nguyên như cũ</translation>
    </message>
    <message>
        <source>Point of the number keys</source>
        <translation>Dấu chấm ở cụm phím số</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Dấu phẩy thập phân</translation>
    </message>
    <message>
        <source>Open the chosen line</source>
        <translation>Mở dòng đang chọn</translation>
    </message>
    <message>
        <source>Delete the chosen line; Ctrl+Z brings it back</source>
        <translation>Xóa dòng đang chọn; Ctrl+Z lấy lại</translation>
    </message>
    <message>
        <source>Delete the line of a small table</source>
        <translation>Xóa dòng của bảng nhỏ</translation>
    </message>
    <message>
        <source>Next field; the field that was left is stored</source>
        <translation>Ô tiếp theo; ô vừa rời được lưu</translation>
    </message>
    <message>
        <source>Open the list of a field</source>
        <translation>Mở danh sách của ô</translation>
    </message>
    <message>
        <source>Choose the column, the row</source>
        <translation>Chọn cả cột, cả dòng</translation>
    </message>
    <message>
        <source>Calculate in a cell of numbers</source>
        <translation>Tính ngay trong ô số</translation>
    </message>
    <message>
        <source>Give the reason for what is unlikely</source>
        <translation>Ghi lý do cho số liệu bất thường</translation>
    </message>
    <message>
        <source>The form is complete although cells are blank</source>
        <translation>Phiếu đã đủ dù còn ô trống</translation>
    </message>
    <message>
        <source>Remark at a value, watch it</source>
        <translation>Ghi chú tại ô, theo dõi ô</translation>
    </message>
    <message>
        <source>All remarks and watched values</source>
        <translation>Mọi ghi chú và ô theo dõi</translation>
    </message>
    <message>
        <source>Totals on paper</source>
        <translation>Tổng trên giấy</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+mũi tên</translation>
    </message>
    <message>
        <source>To the end of what is filled; with Shift: choose up to there</source>
        <translation>Tới cuối phần có số liệu; kèm Shift: chọn đến đó</translation>
    </message>
    <message>
        <source>Cut the chosen cells</source>
        <translation>Cắt các ô đang chọn</translation>
    </message>
    <message>
        <source>Fill down from the cell above, or from the first chosen row</source>
        <translation>Chép từ ô trên, hoặc từ dòng đầu đang chọn xuống</translation>
    </message>
    <message>
        <source>As last year: last year&apos;s values into the chosen cells</source>
        <translation>Như năm trước: lấy giá trị năm trước vào các ô đang chọn</translation>
    </message>
    <message>
        <source>In the register: the day since which a changed name, commune or tax code holds</source>
        <translation>Ở bảng cơ sở: ngày mà tên, xã, mã số thuế vừa đổi bắt đầu đúng</translation>
    </message>
    <message>
        <source>Keep the facility open as a tab, close its tab</source>
        <translation>Mở thẻ riêng cho cơ sở, đóng thẻ</translation>
    </message>
    <message>
        <source>Next facility kept open, the one before</source>
        <translation>Sang cơ sở đang mở kế tiếp, cơ sở trước</translation>
    </message>
</context>
<context>
    <name>ui::LeavingRecord</name>
    <message>
        <source>&amp;Fill in the rest</source>
        <translation>Điền &amp;tiếp</translation>
    </message>
    <message>
        <source>&amp;Keep it for later</source>
        <translation>Để &amp;lại, điền sau</translation>
    </message>
    <message>
        <source>&amp;Drop what was typed</source>
        <translation>&amp;Bỏ phần đã gõ</translation>
    </message>
</context>
<context>
    <name>ui::LetterDialog</name>
    <message>
        <source>&amp;Enclose the survey form</source>
        <translation>&amp;Kèm phiếu khảo sát</translation>
    </message>
    <message>
        <source>&amp;Write down that letters were sent</source>
        <translation>Ghi nhận đã gửi &amp;thư</translation>
    </message>
    <message>
        <source>&amp;Keep for every letter</source>
        <translation>Giữ cho &amp;mọi thư</translation>
    </message>
    <message numerus="yes">
        <source>Reminder letters: %n facility(ies)</source>
        <translation>
            <numerusform>Thư nhắc: %n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>blank: filled in by hand</source>
        <translation>để trống: điền tay</translation>
    </message>
    <message>
        <source>blank: as soon as possible</source>
        <translation>để trống: sớm nhất có thể</translation>
    </message>
    <message>
        <source>With what is known of the facility and the figures of the year before; printed and in the PDF, not in the Word file.</source>
        <translation>In sẵn thông tin của cơ sở và số liệu năm trước; có khi in và trong PDF, không có trong tệp Word.</translation>
    </message>
    <message>
        <source>Each facility gets a reminder “letter” of today once the letters are printed or saved.</source>
        <translation>Khi thư được in hoặc lưu, mỗi cơ sở được ghi một lần nhắc bằng thư với ngày hôm nay.</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>Answer &amp;until</source>
        <translation>&amp;Hạn trả lời</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>W&amp;ord…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Words of the letter</source>
        <translation>Lời thư</translation>
    </message>
    <message>
        <source>The paragraph before (Alt+Left)</source>
        <translation>Đoạn trước (Alt+←)</translation>
    </message>
    <message>
        <source>The next paragraph (Alt+Right)</source>
        <translation>Đoạn sau (Alt+→)</translation>
    </message>
    <message>
        <source>{co_so} facility · {han} until when · {nam} year · {don_vi} office · {dia_ban} area · {lien_he} whom to ask</source>
        <translation>{co_so} cơ sở · {han} hạn trả lời · {nam} năm · {don_vi} đơn vị · {dia_ban} địa bàn · {lien_he} nơi liên hệ</translation>
    </message>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>Đoạn %1 trên %2</translation>
    </message>
    <message>
        <source>The paragraph is empty. “As the program writes it” brings its words back.</source>
        <translation>Đoạn đang trống. “Như chương trình viết” lấy lại lời ban đầu.</translation>
    </message>
    <message>
        <source>Kept for every letter of this file.</source>
        <translation>Đã giữ cho mọi thư của tệp này.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like 31/12/2026, or leave it blank.</source>
        <translation>“%1” không phải là ngày. Gõ như 31/12/2026, hoặc để trống.</translation>
    </message>
    <message>
        <source>The preview shows the first %1 letters.</source>
        <translation>Phần xem trước chỉ hiện %1 thư đầu.</translation>
    </message>
    <message>
        <source>Save the letters as PDF</source>
        <translation>Lưu thư thành PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Save the letters for Word</source>
        <translation>Lưu thư thành tệp Word</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>The survey forms are not in it: print them or save them as PDF.</source>
        <translation>Trong tệp này không có phiếu khảo sát: hãy in hoặc lưu thành PDF.</translation>
    </message>
    <message>
        <source>As the program writes &amp;it</source>
        <translation>Như chương trình &amp;viết</translation>
    </message>
</context>
<context>
    <name>ui::LibraryPreview</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>HT&amp;ML…</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Trang web (*.html)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Lưu trang</translation>
    </message>
</context>
<context>
    <name>ui::ListVersionsDialog</name>
    <message>
        <source>Factors, norms, thresholds</source>
        <translation>Hệ số, định mức, ngưỡng</translation>
    </message>
    <message>
        <source>What figures were counted with is never changed in place: when a new document comes, make a new version with its day. Reports and plans of earlier years keep theirs.</source>
        <translation>Giá trị đã dùng để tính số liệu không được sửa trực tiếp: khi có văn bản mới, hãy lập bản mới kèm ngày hiệu lực. Báo cáo và kế hoạch các năm trước giữ nguyên bản của mình.</translation>
    </message>
    <message>
        <source>&amp;Conversion factors (TOE)</source>
        <translation>&amp;Hệ số quy đổi (TOE)</translation>
    </message>
    <message>
        <source>&amp;Size thresholds</source>
        <translation>&amp;Ngưỡng quy mô</translation>
    </message>
    <message>
        <source>&amp;Norms</source>
        <translation>Định mứ&amp;c</translation>
    </message>
    <message>
        <source>&amp;Emission factors</source>
        <translation>Hệ số &amp;phát thải</translation>
    </message>
    <message>
        <source>Sec&amp;tors (VSIC)</source>
        <translation>Ngành (VS&amp;IC)</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>Loại năng lượng, &amp;vật liệu</translation>
    </message>
</context>
<context>
    <name>ui::ListVersionsView</name>
    <message>
        <source>Versions</source>
        <translation>Các bản</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Từ năm</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Ne&amp;w version…</source>
        <translation>&amp;Lập bản mới…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Sửa thông tin…</translation>
    </message>
    <message>
        <source>Delete &amp;version</source>
        <translation>&amp;Xóa bản</translation>
    </message>
    <message>
        <source>&amp;Add a row</source>
        <translation>&amp;Thêm dòng</translation>
    </message>
    <message>
        <source>A copy of the current row, to be corrected</source>
        <translation>Chép dòng đang chọn để sửa</translation>
    </message>
    <message>
        <source>&amp;Delete row</source>
        <translation>Xóa &amp;dòng</translation>
    </message>
    <message>
        <source>There is no version yet. Make one with “New version…”.</source>
        <translation>Chưa có bản nào. Hãy bấm “Lập bản mới…”.</translation>
    </message>
    <message>
        <source>%1 It is only read; other values come with “New version…”.</source>
        <translation>%1 Chỉ xem; muốn có giá trị khác, hãy bấm “Lập bản mới…”.</translation>
    </message>
    <message>
        <source>Nothing uses it yet: its values can be corrected in the cells.</source>
        <translation>Chưa được sử dụng: có thể sửa giá trị ngay trong các ô.</translation>
    </message>
    <message>
        <source>New version: %1</source>
        <translation>Lập bản mới: %1</translation>
    </message>
    <message>
        <source>Correct the version</source>
        <translation>Sửa thông tin bản</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ &amp;bảng tính…</translation>
    </message>
    <message>
        <source>A new version out of a published list (xlsx, ods, csv) with a column of codes and one of names</source>
        <translation>Lập bản mới từ bảng phân ngành đã ban hành (xlsx, ods, csv) có cột mã và cột tên</translation>
    </message>
    <message>
        <source>List of sectors</source>
        <translation>Bảng phân ngành</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.ods *.csv)</source>
        <translation>Bảng tính (*.xlsx *.ods *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>New version: %n sector(s) of the file</source>
        <translation>
            <numerusform>Bản mới: %n ngành trong tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>New sector</source>
        <translation>Ngành mới</translation>
    </message>
</context>
<context>
    <name>ui::MadePage</name>
    <message>
        <source>6. The file is ready</source>
        <translation>6. Tệp đã sẵn sàng</translation>
    </message>
    <message>
        <source>Now print the first survey form, or begin.</source>
        <translation>Bây giờ in phiếu khảo sát đầu tiên, hoặc bắt đầu làm việc.</translation>
    </message>
    <message>
        <source>&amp;Print the blank survey form…</source>
        <translation>&amp;In phiếu khảo sát trắng…</translation>
    </message>
    <message>
        <source>&amp;Save it as PDF…</source>
        <translation>&amp;Lưu phiếu thành PDF…</translation>
    </message>
    <message>
        <source>The file lies here:
%1

Every entry is saved at once; there is nothing to save by hand. Keep a copy outside this computer: File – Back up… writes a checked copy to a stick or another folder. To go back to a copy, open it like any data file.

F1 opens help for whatever is on the screen.</source>
        <translation>Tệp nằm ở:
%1

Mọi mục nhập được lưu ngay, không phải lưu bằng tay. Hãy giữ một bản sao ngoài máy này: Tệp – Sao lưu… ghi một bản sao đã kiểm tra vào USB hoặc thư mục khác. Muốn quay về bản sao thì mở nó như một tệp số liệu.

F1 mở trợ giúp cho màn hình đang làm việc.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>%1

It can be read meanwhile; nothing can be changed then.</source>
        <translation>%1

Trong lúc chờ có thể mở để xem; khi đó không sửa được số liệu.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Mở để xem</translation>
    </message>
    <message>
        <source>(no office yet)</source>
        <translation>(chưa có tên cơ quan)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Open for reading only: another person works on this file. Nothing can be changed; F5 shows what was saved meanwhile.</source>
        <translation>Chỉ xem: có người khác đang làm việc với tệp này. Không sửa được số liệu; bấm F5 để xem phần mới lưu.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>&amp;About Sạch Hơn</source>
        <translation>&amp;Giới thiệu Sạch Hơn</translation>
    </message>
    <message>
        <source>Sạch Hơn %1
Cleaner-production plans of a local economic office.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Sạch Hơn %1
Quản lý kế hoạch sản xuất sạch hơn của phòng kinh tế địa phương.
Phần mềm tự do theo Giấy phép Công cộng GNU (GPL), phiên bản 3 hoặc mới hơn.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;New data file…</source>
        <translation>&amp;Tạo tệp số liệu mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Tì&amp;m</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Lư&amp;u</translation>
    </message>
    <message>
        <source>Everything is saved automatically.</source>
        <translation>Mọi thay đổi đã được lưu tự động.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>X&amp;em</translation>
    </message>
    <message>
        <source>&amp;Refresh figures</source>
        <translation>&amp;Tính lại số liệu</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Khung kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập số liệu…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất số liệu…</translation>
    </message>
    <message>
        <source>&amp;Communes and districts…</source>
        <translation>Đơn vị &amp;hành chính…</translation>
    </message>
    <message>
        <source>Industrial &amp;zones…</source>
        <translation>Kh&amp;u, cụm công nghiệp, làng nghề…</translation>
    </message>
    <message>
        <source>&amp;Office…</source>
        <translation>Thông tin cơ &amp;quan…</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>✓ Saved %1</source>
        <translation>✓ Đã lưu %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies)</source>
        <translation>
            <numerusform>%n cơ sở</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not surveyed</source>
        <translation>
            <numerusform>%n chưa khảo sát</numerusform>
        </translation>
    </message>
    <message>
        <source>Sạch Hơn data files (*.sachhon)</source>
        <translation>Tệp số liệu Sạch Hơn (*.sachhon)</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>Mở tệp số liệu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất số liệu</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Đang xuất ra %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>Practice district</source>
        <translation>Huyện thực hành</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Bá&amp;o cáo</translation>
    </message>
    <message>
        <source>Practice &amp;district…</source>
        <translation>&amp;Huyện thực hành…</translation>
    </message>
    <message>
        <source>Export this &amp;table…</source>
        <translation>Xuất &amp;bảng này…</translation>
    </message>
    <message>
        <source>Or&amp;ganisations…</source>
        <translation>Đơn &amp;vị…</translation>
    </message>
    <message>
        <source>&amp;Lock the year…</source>
        <translation>&amp;Khóa sổ năm…</translation>
    </message>
    <message>
        <source>&amp;Unlock the year…</source>
        <translation>&amp;Mở sổ…</translation>
    </message>
    <message>
        <source>&amp;Lock the year %1…</source>
        <translation>&amp;Khóa sổ năm %1…</translation>
    </message>
    <message>
        <source>&amp;Unlock the year %1…</source>
        <translation>&amp;Mở sổ năm %1…</translation>
    </message>
    <message>
        <source>&amp;Priority sectors…</source>
        <translation>Ngành ưu &amp;tiên…</translation>
    </message>
    <message>
        <source>Own &amp;fields…</source>
        <translation>T&amp;rường tự đặt…</translation>
    </message>
    <message>
        <source>Print &amp;survey forms…</source>
        <translation>In &amp;phiếu khảo sát…</translation>
    </message>
    <message>
        <source>“%1” stands for good; undo does not reach beyond it</source>
        <translation>Không hoàn tác được các bước trước “%1”</translation>
    </message>
    <message>
        <source>There is no spreadsheet in that folder.</source>
        <translation>Trong thư mục đó không có bảng tính nào.</translation>
    </message>
    <message>
        <source>%1: this kind of file cannot be imported. Drop spreadsheets (xlsx, ods, xls, csv), a folder of them, or a data file (sachhon).</source>
        <translation>%1: không nhập được loại tệp này. Hãy thả bảng tính (xlsx, ods, xls, csv), thư mục có bảng tính, hoặc tệp số liệu (sachhon).</translation>
    </message>
    <message>
        <source>Open a data file first, then drop the list on it.</source>
        <translation>Hãy mở tệp số liệu trước rồi thả danh sách vào.</translation>
    </message>
    <message>
        <source>The file is open to be read only: nothing can be imported.</source>
        <translation>Tệp đang mở chỉ để xem: không nhập được.</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Trợ giúp về trang này</translation>
    </message>
    <message>
        <source>&amp;Search the help</source>
        <translation>Tì&amp;m trong trợ giúp</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Những bước đầ&amp;u tiên</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Phím tắt…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>This cannot be done here now.</source>
        <translation>Lúc này không dùng được lệnh này.</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Hoàn tác bước gần nhất</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Làm lại bước vừa hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Cells</source>
        <translation>Ô trong &amp;bảng</translation>
    </message>
    <message>
        <source>&amp;Warnings…</source>
        <translation>&amp;Cảnh báo…</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>X&amp;em trước…</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n new warning(s) – look</source>
        <translation>
            <numerusform>⚠ %n cảnh báo mới – xem</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of warnings (Ctrl+F8)</source>
        <translation>Danh sách cảnh báo (Ctrl+F8)</translation>
    </message>
    <message numerus="yes">
        <source>%n more file(s) were dropped. Go on with them?</source>
        <translation>
            <numerusform>Còn %n tệp được thả vào. Nhập tiếp các tệp đó?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Tiếp tục</translation>
    </message>
    <message>
        <source>Size of the text: %1%</source>
        <translation>Cỡ chữ: %1%</translation>
    </message>
    <message>
        <source>&amp;Size of the text: %1%</source>
        <translation>&amp;Cỡ chữ: %1%</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lớn hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <translation>&amp;Bình thường</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Theo hệ thống</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Nền tố&amp;i</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;OpenDocument spreadsheet (*.ods);;JSON for other programs (*.json);;Folder of csv files (*)</source>
        <translation>Sổ Excel (*.xlsx);;Bảng tính OpenDocument (*.ods);;JSON cho chương trình khác (*.json);;Thư mục tệp csv (*)</translation>
    </message>
    <message>
        <source>Form made: %1</source>
        <translation>Đã lập mẫu: %1</translation>
    </message>
    <message>
        <source>E&amp;xcel form to fill in…</source>
        <translation>Mẫu &amp;Excel để điền…</translation>
    </message>
    <message>
        <source>&amp;Keying statistics…</source>
        <translation>Thống kê nhập &amp;liệu…</translation>
    </message>
    <message>
        <source>Librar&amp;y…</source>
        <translation>Thư v&amp;iện…</translation>
    </message>
    <message>
        <source>Factors, &amp;norms, thresholds…</source>
        <translation>Hệ &amp;số, định mức, ngưỡng…</translation>
    </message>
    <message>
        <source>Fin&amp;d suspected twins…</source>
        <translation>Tìm cơ sở n&amp;ghi trùng…</translation>
    </message>
    <message>
        <source>Not yet &amp;answered…</source>
        <translation>Chư&amp;a trả lời…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Đ&amp;i tới</translation>
    </message>
    <message>
        <source>There is no earlier place to go back to.</source>
        <translation>Không còn nơi nào trước đó để quay lại.</translation>
    </message>
    <message>
        <source>There is no later place to go forward to.</source>
        <translation>Không còn nơi nào phía sau để đi tới.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Practice data</source>
        <translation>Dữ liệu thực hành</translation>
    </message>
    <message>
        <source>Made-up data to try the program with. Nothing of it belongs to an office.</source>
        <translation>Số liệu không có thật, để tập dùng chương trình. Không phải số liệu của cơ quan nào.</translation>
    </message>
</context>
<context>
    <name>ui::OfficeDialog</name>
    <message>
        <source>&amp;Head from the name</source>
        <translation>Điền phần đầu theo &amp;tên</translation>
    </message>
    <message>
        <source>Usual ways of signing</source>
        <translation>Các cách ký thường dùng</translation>
    </message>
    <message>
        <source>Issuer, superior, symbol, place and signing as an office of this name usually has them</source>
        <translation>Điền cơ quan ban hành, cơ quan chủ quản, ký hiệu, địa danh, thẩm quyền ký như thường dùng cho đơn vị có tên này</translation>
    </message>
    <message>
        <source>&amp;Signs as:</source>
        <translation>Thẩm quyền &amp;ký:</translation>
    </message>
    <message>
        <source>choose a usual way of signing</source>
        <translation>chọn cách ký thường dùng</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>way of signing</source>
        <translation>thẩm quyền ký</translation>
    </message>
    <message>
        <source>head from the name</source>
        <translation>phần đầu văn bản theo tên</translation>
    </message>
</context>
<context>
    <name>ui::OfficePage</name>
    <message>
        <source>1. Who keeps the file</source>
        <translation>1. Đơn vị giữ tệp</translation>
    </message>
    <message>
        <source>The name stands on plans, reports, survey forms and letters. What is not known yet can stay blank and be entered later under Data – Office.</source>
        <translation>Tên đơn vị in trên kế hoạch, báo cáo, phiếu khảo sát và công văn. Mục nào chưa rõ thì để trống, bổ sung sau ở Dữ liệu – Thông tin cơ quan.</translation>
    </message>
    <message>
        <source>Commune, ward, special zone</source>
        <translation>Xã, phường, đặc khu</translation>
    </message>
    <message>
        <source>District (until 30 June 2025)</source>
        <translation>Huyện (đến hết 30/6/2025)</translation>
    </message>
    <message>
        <source>Province or city, department of industry and trade</source>
        <translation>Tỉnh, thành phố, Sở Công Thương</translation>
    </message>
    <message>
        <source>Name of the &amp;office</source>
        <translation>Tên đơ&amp;n vị</translation>
    </message>
    <message>
        <source>&amp;Level</source>
        <translation>&amp;Cấp</translation>
    </message>
    <message>
        <source>&amp;Place before the date of documents</source>
        <translation>Địa &amp;danh ghi trước ngày của văn bản</translation>
    </message>
    <message>
        <source>The head of documents is made from the name.</source>
        <translation>Phần đầu văn bản được lập theo tên đơn vị.</translation>
    </message>
    <message>
        <source>Documents begin with: %1</source>
        <translation>Văn bản mở đầu bằng: %1</translation>
    </message>
</context>
<context>
    <name>ui::OperatorDialog</name>
    <message>
        <source>Person</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Số giá trị</translation>
    </message>
    <message>
        <source>Keying time</source>
        <translation>Thời gian nhập</translation>
    </message>
    <message>
        <source>Values an hour</source>
        <translation>Giá trị/giờ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Đã đối chiếu</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Lệch nhau</translation>
    </message>
    <message>
        <source>First held</source>
        <translation>Lần đầu đúng</translation>
    </message>
    <message>
        <source>Error rate</source>
        <translation>Tỷ lệ sai</translation>
    </message>
    <message>
        <source>Keying statistics %1</source>
        <translation>Thống kê nhập liệu %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Nothing has been keyed by hand into the forms of %1 yet. Key forms on the page Figures of the year; the second keying there finds what went wrong.</source>
        <translation>Chưa có phiếu nào của năm %1 được nhập bằng tay. Hãy nhập phiếu ở trang Số liệu năm; nhập lần hai ở đó để tìm chỗ nhập sai.</translation>
    </message>
    <message>
        <source>Keying time runs from one value to the next; pauses of more than 5 minutes do not count, nor does the first value after one count for the speed. What is typed again counts once; what was undone, imported or pasted in more than 8 rows does not count. The error rate is the values that differ in the second keying, less those where the first held, by the values compared.</source>
        <translation>Thời gian nhập tính từ giá trị này đến giá trị kế tiếp; khoảng nghỉ quá 5 phút không tính, giá trị đầu tiên sau khoảng nghỉ cũng không tính vào tốc độ. Giá trị nhập lại chỉ tính một lần; không tính giá trị đã hoàn tác, nhập từ tệp hoặc dán quá 8 dòng một lần. Tỷ lệ sai là số giá trị lệch khi nhập lần hai, trừ các giá trị giữ lần nhập đầu, chia cho số giá trị đã đối chiếu.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationChoice</name>
    <message>
        <source>type to search</source>
        <translation>gõ để tìm</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Thêm mới…</translation>
    </message>
    <message>
        <source>An organisation that is not in the list</source>
        <translation>Đơn vị chưa có trong danh sách</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry, or make it with “New…”.</source>
        <translation>“%1” không có trong danh sách. Chọn một đơn vị hoặc bấm “Thêm mới…”.</translation>
    </message>
    <message>
        <source>Which organisation?</source>
        <translation>Đơn vị nào?</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>An organisation of this name is in the list already.</source>
        <translation>Đã có đơn vị mang tên này trong danh sách.</translation>
    </message>
</context>
<context>
    <name>ui::OrganisationSet</name>
    <message>
        <source>Delete takes an organisation out of the list.</source>
        <translation>Phím Delete bỏ đơn vị khỏi danh sách.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
</context>
<context>
    <name>ui::Page</name>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
</context>
<context>
    <name>ui::PaperDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>PD&amp;F…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>ui::PaperTotals</name>
    <message>
        <source>Total on paper</source>
        <translation>Tổng trên giấy</translation>
    </message>
</context>
<context>
    <name>ui::PasteDialog</name>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>This is what pasting would do; nothing has been stored yet. Blank cells of the block leave what the grid holds.</source>
        <translation>Kết quả nếu dán như dưới đây; chưa lưu gì. Ô trống trong khối dán giữ nguyên số liệu đang có.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>&amp;Overwrite cells that hold something</source>
        <translation>&amp;Ghi đè ô đã có số liệu</translation>
    </message>
    <message>
        <source>Fill only &amp;blank cells</source>
        <translation>Chỉ điền ô &amp;trống</translation>
    </message>
    <message>
        <source>Next &amp;refused cell</source>
        <translation>Ô &amp;lỗi tiếp theo</translation>
    </message>
    <message>
        <source>“%1” is meant as</source>
        <translation>“%1” nghĩa là</translation>
    </message>
    <message>
        <source>– and so all numbers of the block.</source>
        <translation>– và mọi số trong khối cũng đọc như vậy.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ô mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ô thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n ô không đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they are</source>
        <translation>
            <numerusform>%n ô giữ nguyên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left out</source>
        <translation>
            <numerusform>%n ô lỗi, bỏ qua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be told above how they are meant</source>
        <translation>
            <numerusform>%n ô cần chọn cách đọc ở trên</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to store.</source>
        <translation>Không có gì để lưu.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Paste %n cell(s)</source>
        <translation>
            <numerusform>&amp;Dán %n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a note</source>
        <translation>
            <numerusform>%n dòng có lưu ý</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PastePlan</name>
    <message>
        <source>Columns are matched by their headings.</source>
        <translation>Cột được ghép theo tiêu đề.</translation>
    </message>
    <message>
        <source>Rows are matched by the code of the facility.</source>
        <translation>Dòng được ghép theo mã cơ sở.</translation>
    </message>
    <message>
        <source>Left out, as no column here has this heading: %1.</source>
        <translation>Bỏ qua vì ở đây không có cột mang tiêu đề này: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) at the right have no place here and are left out.</source>
        <translation>
            <numerusform>%n cột bên phải không có chỗ ở đây nên bị bỏ qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>new row</source>
        <translation>dòng mới</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out, as this grid does not show their code: %1.</source>
        <translation>
            <numerusform>%n dòng bị bỏ qua vì bảng đang hiện không có mã: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are left out: the grid ends before them, and a facility is added on the page Facilities.</source>
        <translation>
            <numerusform>%n dòng bị bỏ qua vì bảng đã hết dòng; cơ sở mới được thêm ở trang Cơ sở.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>This facility stands in an earlier line of the block.</source>
        <translation>Cơ sở này đã có ở dòng trên của khối dán.</translation>
    </message>
    <message>
        <source>This cell is not typed in.</source>
        <translation>Ô này không nhập trực tiếp.</translation>
    </message>
</context>
<context>
    <name>ui::PinnedFilters</name>
    <message>
        <source>Filters</source>
        <translation>Bộ lọc ghim</translation>
    </message>
    <message>
        <source>Filters that were pinned under a name: choose, pin, remove</source>
        <translation>Bộ lọc đã ghim dưới một tên: chọn, ghim thêm, bỏ ghim</translation>
    </message>
    <message>
        <source>Pin this filter</source>
        <translation>Ghim bộ lọc này</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>(none is pinned yet)</source>
        <translation>(chưa ghim bộ lọc nào)</translation>
    </message>
    <message>
        <source>&amp;Show all</source>
        <translation>&amp;Hiện tất cả</translation>
    </message>
    <message>
        <source>&amp;Pin this filter…</source>
        <translation>&amp;Ghim bộ lọc này…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Bỏ ghim</translation>
    </message>
</context>
<context>
    <name>ui::PlacePage</name>
    <message>
        <source>5. Where the file lies</source>
        <translation>5. Nơi đặt tệp</translation>
    </message>
    <message>
        <source>All data are in this one file. It can lie on this computer, a stick or the office&apos;s share; whoever can open the folder can read the file.</source>
        <translation>Toàn bộ số liệu nằm trong một tệp này. Tệp có thể đặt trên máy, trên USB hoặc ổ chung của cơ quan; ai mở được thư mục thì đọc được tệp.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Another place…</source>
        <translation>Chọn nơi &amp;khác…</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>Tạo tệp số liệu mới</translation>
    </message>
    <message>
        <source>Sạch Hơn data files (*.sachhon)</source>
        <translation>Tệp số liệu Sạch Hơn (*.sachhon)</translation>
    </message>
    <message>
        <source>The practice district will be written into this file.</source>
        <translation>Huyện thực hành sẽ được ghi vào tệp này.</translation>
    </message>
    <message>
        <source>Office: not yet named</source>
        <translation>Đơn vị: chưa đặt tên</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Đơn vị: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Kế hoạch: %1</translation>
    </message>
    <message>
        <source>Plan: none yet</source>
        <translation>Kế hoạch: chưa có</translation>
    </message>
    <message>
        <source>Communes: %1 of %2</source>
        <translation>Xã, phường: %1 của %2</translation>
    </message>
    <message>
        <source>Communes: one of %1</source>
        <translation>Xã, phường: một đơn vị của %1</translation>
    </message>
    <message>
        <source>Nothing has been written yet. “Make the file” writes it in one go.</source>
        <translation>Chưa có gì được ghi. “Tạo tệp” ghi tất cả trong một lần.</translation>
    </message>
</context>
<context>
    <name>ui::PlanCopiedDialog</name>
    <message>
        <source>Years in the copied plan</source>
        <translation>Các năm trong kế hoạch vừa sao chép</translation>
    </message>
    <message>
        <source>The plan has been copied. Please check these sentences: the plan&apos;s own years were moved on; years in dates and in the names of cited documents were left. They can be changed on the tabs of the plan.</source>
        <translation>Đã sao chép kế hoạch. Đề nghị kiểm tra các câu dưới đây: năm của chính kế hoạch đã được chuyển sang kỳ mới; năm trong ngày tháng và trong tên văn bản viện dẫn được giữ nguyên. Có thể sửa lại ở các thẻ của kế hoạch.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kế hoạch cũ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>(left as it was)</source>
        <translation>(giữ nguyên)</translation>
    </message>
</context>
<context>
    <name>ui::PlanCopy</name>
    <message>
        <source>Copy of the plan %1 for %2</source>
        <translation>Sao chép kế hoạch %1 cho năm %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên kế hoạch</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Nhiệm vụ %1</translation>
    </message>
    <message>
        <source>Responsibility %1</source>
        <translation>Phân công %1</translation>
    </message>
    <message>
        <source>Funding %1</source>
        <translation>Kinh phí %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanDocuments</name>
    <message>
        <source>Legal bases</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>New legal basis</source>
        <translation>Thêm văn bản căn cứ</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>The plan has no legal bases yet. Add the documents it is made on (Ctrl+N).</source>
        <translation>Kế hoạch chưa có văn bản căn cứ. Thêm các văn bản làm căn cứ lập kế hoạch (Ctrl+N).</translation>
    </message>
    <message>
        <source>legal basis %1</source>
        <translation>văn bản căn cứ %1</translation>
    </message>
    <message>
        <source>Scans and files kept with the legal basis</source>
        <translation>Bản quét và các tệp lưu kèm văn bản căn cứ</translation>
    </message>
    <message>
        <source>File&amp;s…</source>
        <translation>Tệp văn &amp;bản…</translation>
    </message>
</context>
<context>
    <name>ui::PlanFundings</name>
    <message>
        <source>Funding</source>
        <translation>Kinh phí</translation>
    </message>
    <message>
        <source>The plan names no sources of money yet. Add them in the words of the plan (Ctrl+N).</source>
        <translation>Kế hoạch chưa ghi nguồn kinh phí. Thêm từng nguồn theo lời văn của kế hoạch (Ctrl+N).</translation>
    </message>
    <message>
        <source>funding “%1”</source>
        <translation>nguồn kinh phí “%1”</translation>
    </message>
    <message>
        <source>New source of money</source>
        <translation>Thêm nguồn kinh phí</translation>
    </message>
    <message>
        <source>Source of money</source>
        <translation>Nguồn kinh phí</translation>
    </message>
</context>
<context>
    <name>ui::PlanHead</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (đến năm %2)</translation>
    </message>
    <message>
        <source>A plan cannot stand above itself or beneath a plan that is beneath it.</source>
        <translation>Kế hoạch không thể là cấp trên của chính nó, cũng không thể nằm dưới kế hoạch cấp dưới của nó.</translation>
    </message>
</context>
<context>
    <name>ui::PlanList</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>thêm %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>sửa %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>xóa %1</translation>
    </message>
    <message>
        <source>order changed: %1</source>
        <translation>đổi thứ tự: %1</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Sử&amp;a…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Chuyển xuống</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>Why this figure</source>
        <translation>Vì sao ra số này</translation>
    </message>
    <message>
        <source>&amp;Targets</source>
        <translation>&amp;Chỉ tiêu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>A higher plan: the office that issued it judges its targets.</source>
        <translation>Đây là kế hoạch cấp trên: cơ quan ban hành tự đánh giá chỉ tiêu của mình.</translation>
    </message>
    <message>
        <source>&amp;Blank plan for %1</source>
        <translation>Kế hoạch &amp;mới cho năm %1</translation>
    </message>
    <message>
        <source>Copy of %1 for %2</source>
        <translation>Sao chép %1 cho năm %2</translation>
    </message>
    <message>
        <source>Plan %1 removed</source>
        <translation>Xóa kế hoạch %1</translation>
    </message>
    <message>
        <source>The plan %1 was removed. Ctrl+Z brings it back.</source>
        <translation>Đã xóa kế hoạch %1. Bấm Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Added. “Higher plan” in the head of your own plan puts your plan under it.</source>
        <translation>Đã thêm. Chọn “Kế hoạch cấp trên” ở thẻ “Thông tin chung” của kế hoạch của cơ quan để gắn với kế hoạch này.</translation>
    </message>
    <message>
        <source>There is no plan yet. “New plan” on the left makes one for the year chosen at the top, blank or from the presets.</source>
        <translation>Chưa có kế hoạch. Nút “Lập kế hoạch” ở bên trái lập kế hoạch cho năm đang chọn ở trên, để trống hoặc theo mẫu có sẵn.</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>Nhiệ&amp;m vụ</translation>
    </message>
    <message>
        <source>Res&amp;ponsibilities</source>
        <translation>&amp;Phân công</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Đoạn &amp;văn</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>A plan cannot stand beneath itself or beneath a plan that is beneath it.</source>
        <translation>Kế hoạch không thể nằm dưới chính nó hoặc dưới kế hoạch cấp dưới của nó.</translation>
    </message>
    <message>
        <source>%1 moved under %2</source>
        <translation>Chuyển %1 xuống dưới %2</translation>
    </message>
    <message>
        <source>%1 moved to the top</source>
        <translation>Chuyển %1 lên cấp cao nhất</translation>
    </message>
    <message>
        <source>&amp;Next year&apos;s plan from this one</source>
        <translation>Kế hoạch năm &amp;sau từ kế hoạch này</translation>
    </message>
    <message>
        <source>Add a &amp;target…</source>
        <translation>Thêm &amp;chỉ tiêu…</translation>
    </message>
    <message>
        <source>Add a tas&amp;k…</source>
        <translation>Thêm &amp;nhiệm vụ…</translation>
    </message>
    <message>
        <source>Add a res&amp;ponsibility…</source>
        <translation>Thêm &amp;phân công…</translation>
    </message>
    <message>
        <source>Add &amp;funding…</source>
        <translation>Thêm &amp;kinh phí…</translation>
    </message>
    <message>
        <source>Add a &amp;legal basis…</source>
        <translation>T&amp;hêm căn cứ…</translation>
    </message>
    <message>
        <source>Confirm &amp;readings…</source>
        <translation>Xác nhận cách hiể&amp;u…</translation>
    </message>
    <message>
        <source>Plan as a &amp;document</source>
        <translation>Kế hoạch thành &amp;văn bản</translation>
    </message>
    <message>
        <source>Ne&amp;w plan</source>
        <translation>&amp;Lập kế hoạch</translation>
    </message>
    <message>
        <source>Re&amp;move the plan</source>
        <translation>&amp;Xóa kế hoạch</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>Thông tin ch&amp;ung</translation>
    </message>
    <message>
        <source>F&amp;unding</source>
        <translation>K&amp;inh phí</translation>
    </message>
    <message>
        <source>Higher plan &amp;above %1</source>
        <translation>Kế hoạch cấp trên củ&amp;a %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanPathDialog</name>
    <message>
        <source>Yearly path of target %1</source>
        <translation>Lộ trình từng năm của chỉ tiêu %1</translation>
    </message>
    <message>
        <source>What the plan asks for at the end of each year, in the same way as the target itself. A year left empty lies on the straight line.</source>
        <translation>Mức kế hoạch yêu cầu vào cuối từng năm, ghi cùng cách với chỉ tiêu. Năm để trống được nội suy theo đường thẳng.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Giá trị năm %1</translation>
    </message>
    <message>
        <source>straight line</source>
        <translation>theo đường thẳng</translation>
    </message>
    <message>
        <source>%1: %2, as the target says</source>
        <translation>%1: %2, theo chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
</context>
<context>
    <name>ui::PlanPresets</name>
    <message>
        <source>&amp;Own plan from the presets</source>
        <translation>Kế hoạch của &amp;cơ quan theo mẫu có sẵn</translation>
    </message>
    <message>
        <source>&amp;Higher plan from the presets</source>
        <translation>Kế hoạch cấp &amp;trên theo mẫu có sẵn</translation>
    </message>
    <message>
        <source>Plan from the presets: %1</source>
        <translation>Lập kế hoạch theo mẫu có sẵn: %1</translation>
    </message>
    <message>
        <source>Higher plan from the presets: %1</source>
        <translation>Thêm kế hoạch cấp trên theo mẫu có sẵn: %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanReadingDialog</name>
    <message>
        <source>How the plan is read</source>
        <translation>Cách hiểu chỉ tiêu của kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Confirm this reading</source>
        <translation>&amp;Xác nhận cách hiểu này</translation>
    </message>
    <message>
        <source>&amp;Leave it open</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>Target %1 (%2 of %3)</source>
        <translation>Chỉ tiêu %1 (%2/%3)</translation>
    </message>
    <message>
        <source>now: %1 of %2</source>
        <translation>nay: %1/%2 cơ sở</translation>
    </message>
    <message>
        <source>These words can be read in three ways, which require different numbers. %1: %2 of %3; %4.</source>
        <translation>Câu này có thể hiểu theo ba cách, số cơ sở phải đạt khác nhau. Năm %1: %2/%3 cơ sở; %4.</translation>
    </message>
    <message>
        <source>These words can be read in three ways. There are no data of %1 yet; the numbers they require follow.</source>
        <translation>Câu này có thể hiểu theo ba cách. Chưa có số liệu năm %1 nên chưa tính được số cơ sở phải đạt.</translation>
    </message>
    <message>
        <source>Nothing can be required yet.</source>
        <translation>Chưa tính được yêu cầu.</translation>
    </message>
    <message>
        <source>%1 + %2 points = %3; of %4 facilities these are %5</source>
        <translation>%1 + %2 điểm phần trăm = %3; trong %4 cơ sở là %5 cơ sở</translation>
    </message>
    <message>
        <source>%1 facilities and %2 of them more: %3</source>
        <translation>%1 cơ sở, thêm %2 của số này: %3 cơ sở</translation>
    </message>
    <message>
        <source>%1 facilities and %2 of all %3 facilities: %4</source>
        <translation>%1 cơ sở, thêm %2 của tổng số %3 cơ sở: %4 cơ sở</translation>
    </message>
    <message>
        <source>%1. Today: %2.</source>
        <translation>%1. Hiện nay: %2.</translation>
    </message>
</context>
<context>
    <name>ui::PlanResponsibilities</name>
    <message>
        <source>Responsibilities</source>
        <translation>Phân công thực hiện</translation>
    </message>
    <message>
        <source>Nobody has been given a part in the plan yet. Add who answers for what (Ctrl+N).</source>
        <translation>Chưa phân công cho đơn vị nào. Thêm từng đơn vị và việc được giao (Ctrl+N).</translation>
    </message>
    <message>
        <source>responsibility of %1</source>
        <translation>phân công %1</translation>
    </message>
    <message>
        <source>responsibility</source>
        <translation>phân công</translation>
    </message>
</context>
<context>
    <name>ui::PlanResults</name>
    <message>
        <source>Results typed in</source>
        <translation>Kết quả nhập tay</translation>
    </message>
    <message>
        <source>Add a re&amp;sult…</source>
        <translation>Thêm kết &amp;quả…</translation>
    </message>
    <message>
        <source>Ed&amp;it the result…</source>
        <translation>Sửa kết quả…</translation>
    </message>
    <message>
        <source>Target %1 has no result yet.</source>
        <translation>Chỉ tiêu %1 chưa có kết quả.</translation>
    </message>
    <message>
        <source>Results of target %1</source>
        <translation>Kết quả của chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Target %1 – %2</source>
        <translation>Chỉ tiêu %1 – %2</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Bao nhiêu?</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Giá trị bao nhiêu?</translation>
    </message>
    <message>
        <source>Of how many?</source>
        <translation>Trên tổng số bao nhiêu?</translation>
    </message>
    <message>
        <source>More than there are.</source>
        <translation>Nhiều hơn tổng số.</translation>
    </message>
    <message>
        <source>Result of target %1</source>
        <translation>Kết quả của chỉ tiêu %1</translation>
    </message>
    <message>
        <source>result added</source>
        <translation>thêm kết quả</translation>
    </message>
    <message>
        <source>result changed</source>
        <translation>sửa kết quả</translation>
    </message>
    <message>
        <source>result removed</source>
        <translation>bỏ kết quả</translation>
    </message>
    <message>
        <source>Remove the result</source>
        <translation>Bỏ kết quả</translation>
    </message>
    <message>
        <source>Target %1 is counted from the activities and staff in the file.</source>
        <translation>Chỉ tiêu %1 được tính từ hoạt động và cán bộ đã ghi trong tệp.</translation>
    </message>
</context>
<context>
    <name>ui::PlanSectors</name>
    <message>
        <source>Priority sectors (%1 marked; menu Data, Priority sectors)</source>
        <translation>Các ngành ưu tiên (đã đánh dấu %1 ngành; xem menu Dữ liệu, Ngành ưu tiên)</translation>
    </message>
    <message>
        <source>type to search</source>
        <translation>gõ để tìm</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
</context>
<context>
    <name>ui::PlanStore</name>
    <message>
        <source>New plan for %1</source>
        <translation>Lập kế hoạch năm %1</translation>
    </message>
    <message>
        <source>Target %1 duplicated</source>
        <translation>Sao chép chỉ tiêu %1</translation>
    </message>
    <message>
        <source>New plan above %1</source>
        <translation>Thêm kế hoạch cấp trên của %1</translation>
    </message>
    <message>
        <source>A report on the plan %1 has been issued; the plan stays with it. Nothing was removed. If the plan no longer holds, make a new one for the year.</source>
        <translation>Đã phát hành báo cáo theo kế hoạch %1 nên kế hoạch được giữ lại. Không có gì bị xóa. Nếu kế hoạch không còn hiệu lực, hãy lập kế hoạch mới cho năm đó.</translation>
    </message>
</context>
<context>
    <name>ui::PlanTargetDialog</name>
    <message>
        <source>New target</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Official base (blank: computed from the data of %1)</source>
        <translation>Số gốc chính thức (để trống: tính từ số liệu năm %1)</translation>
    </message>
    <message>
        <source>Only for (blank: all facilities)</source>
        <translation>Chỉ tính cho (để trống: tất cả cơ sở)</translation>
    </message>
    <message>
        <source>How the words are read</source>
        <translation>Cách hiểu nội dung kế hoạch</translation>
    </message>
    <message>
        <source>&amp;Add the target</source>
        <translation>&amp;Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Save the target</source>
        <translation>&amp;Lưu chỉ tiêu</translation>
    </message>
    <message>
        <source>&amp;Confirmed: the plan means the reading chosen above</source>
        <translation>Đã &amp;xác nhận: kế hoạch hiểu theo cách chọn ở trên</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 facilities needed</source>
        <translation>
            <numerusform>%1: cần %2 cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no base, nothing can be required</source>
        <translation>%1: chưa có số gốc, không tính được yêu cầu</translation>
    </message>
    <message>
        <source>Until when must it be done?</source>
        <translation>Phải hoàn thành vào ngày nào?</translation>
    </message>
    <message>
        <source>How much does the plan ask for?</source>
        <translation>Kế hoạch yêu cầu bao nhiêu?</translation>
    </message>
    <message>
        <source>The upper value is less than the lower one.</source>
        <translation>Giá trị trên nhỏ hơn giá trị dưới.</translation>
    </message>
    <message>
        <source>From which saving on does a facility count?</source>
        <translation>Tiết kiệm từ bao nhiêu thì cơ sở được tính?</translation>
    </message>
    <message>
        <source>An official base needs both: how many, and of how many.</source>
        <translation>Số gốc chính thức cần đủ hai số: bao nhiêu và trên tổng số bao nhiêu.</translation>
    </message>
    <message>
        <source>More than there are.</source>
        <translation>Nhiều hơn tổng số.</translation>
    </message>
</context>
<context>
    <name>ui::PlanTargets</name>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Words of the plan</source>
        <translation>Nội dung theo kế hoạch</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Cách hiểu</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Năm gốc</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>(not confirmed)</source>
        <translation>(chưa xác nhận)</translation>
    </message>
    <message>
        <source>target %1 added</source>
        <translation>thêm chỉ tiêu %1</translation>
    </message>
    <message>
        <source>target %1 changed</source>
        <translation>sửa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>target %1 removed</source>
        <translation>xóa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>order of the targets</source>
        <translation>đổi thứ tự chỉ tiêu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Choose the reading…</source>
        <translation>Chọn cách hiểu…</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) can be read in three ways; nobody has confirmed which one is meant.</source>
        <translation>
            <numerusform>%n chỉ tiêu có thể hiểu theo ba cách và chưa được xác nhận cách hiểu.</numerusform>
        </translation>
    </message>
    <message>
        <source>carried over from %1: %2</source>
        <translation>chuyển tiếp từ năm %1: %2</translation>
    </message>
    <message>
        <source>yearly path of target %1</source>
        <translation>lộ trình của chỉ tiêu %1</translation>
    </message>
    <message>
        <source>reading of target %1 confirmed</source>
        <translation>xác nhận cách hiểu chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Base, count</source>
        <translation>Năm gốc, số cơ sở</translation>
    </message>
    <message>
        <source>Base, of</source>
        <translation>Năm gốc, trên tổng số</translation>
    </message>
    <message>
        <source>Required, count</source>
        <translation>Yêu cầu, số lượng</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Actual, count</source>
        <translation>Thực hiện, số lượng</translation>
    </message>
    <message>
        <source>Actual, of</source>
        <translation>Thực hiện, trên tổng số</translation>
    </message>
    <message>
        <source>Short by</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Ed&amp;it…</source>
        <translation>Sử&amp;a…</translation>
    </message>
    <message>
        <source>Path &amp;by year…</source>
        <translation>Lộ t&amp;rình…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Chuyển xuống</translation>
    </message>
</context>
<context>
    <name>ui::PlanTasks</name>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>The plan has no tasks yet. Add what is to be done, by whom and until when (Ctrl+N).</source>
        <translation>Kế hoạch chưa có nhiệm vụ. Thêm từng việc, đơn vị thực hiện và thời hạn (Ctrl+N).</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>Phối hợp</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Khối lượng</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>nhiệm vụ %1</translation>
    </message>
    <message>
        <source>task “%1”</source>
        <translation>nhiệm vụ “%1”</translation>
    </message>
</context>
<context>
    <name>ui::PlanTexts</name>
    <message>
        <source>Texts</source>
        <translation>Đoạn văn</translation>
    </message>
    <message>
        <source>The plan has no texts yet. Add the paragraphs of its sections – purpose, requirements, content, finance – in your own words (Ctrl+N); the printed plan is made of them.</source>
        <translation>Kế hoạch chưa có đoạn văn. Thêm các đoạn của từng phần – mục đích, yêu cầu, nội dung, tài chính – theo lời văn của cơ quan (Ctrl+N); bản in của kế hoạch lấy từ đây.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>text of “%1”</source>
        <translation>đoạn văn phần “%1”</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Thêm đoạn văn</translation>
    </message>
    <message>
        <source>Text of the plan</source>
        <translation>Đoạn văn của kế hoạch</translation>
    </message>
</context>
<context>
    <name>ui::PlanTree</name>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>own</source>
        <translation>của đơn vị</translation>
    </message>
    <message>
        <source>(no number yet)</source>
        <translation>(chưa có số)</translation>
    </message>
</context>
<context>
    <name>ui::PlanWork</name>
    <message>
        <source>Done…</source>
        <translation>Hoàn thành…</translation>
    </message>
    <message>
        <source>Due or late &amp;only</source>
        <translation>Chỉ đến hạn, &amp;quá hạn</translation>
    </message>
    <message>
        <source>! late</source>
        <translation>! quá hạn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hoàn thành: %1</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>hoàn thành %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanWorkDialog</name>
    <message>
        <source>On which day was it done?</source>
        <translation>Hoàn thành vào ngày nào?</translation>
    </message>
    <message>
        <source>A day is given on which it was done, but it is not marked as done.</source>
        <translation>Đã ghi ngày hoàn thành nhưng trạng thái chưa phải là “Hoàn thành”.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Thêm nhiệm vụ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>New responsibility</source>
        <translation>Thêm phân công</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Phân công</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cooperating organisations</source>
        <translation>Đơn vị phối hợp</translation>
    </message>
</context>
<context>
    <name>ui::PlanWorking</name>
    <message>
        <source>Choose a target to see why its figure is what it is.</source>
        <translation>Chọn một chỉ tiêu để xem vì sao ra số này.</translation>
    </message>
</context>
<context>
    <name>ui::PresetPage</name>
    <message>
        <source>3. Plan and year</source>
        <translation>3. Kế hoạch và năm</translation>
    </message>
    <message>
        <source>A preset brings targets, tasks and who is responsible; everything in it can be changed. Without one, the plan is made later on the page Plan.</source>
        <translation>Kế hoạch mẫu mang theo chỉ tiêu, nhiệm vụ và trách nhiệm; mọi thứ đều sửa được. Không chọn mẫu thì lập kế hoạch sau ở trang Kế hoạch.</translation>
    </message>
    <message>
        <source>Plans of the program</source>
        <translation>Kế hoạch mẫu</translation>
    </message>
    <message>
        <source>&amp;Working year</source>
        <translation>&amp;Năm làm việc</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Kế hoạch</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Chưa chọn kế hoạch</translation>
    </message>
    <message>
        <source>The file begins without a plan; facilities and figures can be entered at once.</source>
        <translation>Tệp bắt đầu chưa có kế hoạch; cơ sở và số liệu nhập được ngay.</translation>
    </message>
    <message>
        <source>For the office named on the first page, for %1.</source>
        <translation>Cho đơn vị đã nêu ở trang đầu, năm %1.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Của năm %1.</translation>
    </message>
    <message>
        <source>Of %1, as it was issued.</source>
        <translation>Của %1, như đã ban hành.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n responsibility(ies)</source>
        <translation>
            <numerusform>%n phân công</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commune(s) come with it.</source>
        <translation>
            <numerusform>Mang theo %n xã, phường, thị trấn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrioritySectors</name>
    <message>
        <source>Priority sectors</source>
        <translation>Ngành ưu tiên</translation>
    </message>
    <message>
        <source>Tick the sectors that your plan or its higher plan calls priority sectors. A target may be for these alone; a ticked division holds for all groups and classes below it.</source>
        <translation>Đánh dấu các ngành được kế hoạch hoặc kế hoạch cấp trên coi là ngành ưu tiên. Chỉ tiêu có thể chỉ tính cho các ngành này; đánh dấu ngành cấp 2 là tính cho cả các nhóm, lớp bên dưới.</translation>
    </message>
    <message>
        <source>Find a sector by code or name</source>
        <translation>Tìm ngành theo mã hoặc tên</translation>
    </message>
    <message>
        <source>Priority sector: %1</source>
        <translation>Đánh dấu ngành ưu tiên: %1</translation>
    </message>
    <message>
        <source>No longer a priority sector: %1</source>
        <translation>Bỏ đánh dấu ngành ưu tiên: %1</translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>New machine or line</source>
        <translation>Máy hoặc dây chuyền mới</translation>
    </message>
    <message>
        <source>Other product</source>
        <translation>Đổi sản phẩm</translation>
    </message>
    <message>
        <source>Production stopped</source>
        <translation>Ngừng sản xuất</translation>
    </message>
    <message>
        <source>Correct by the invoice</source>
        <translation>Đúng theo hóa đơn</translation>
    </message>
    <message>
        <source>More orders</source>
        <translation>Tăng đơn hàng</translation>
    </message>
    <message>
        <source>Fewer orders</source>
        <translation>Giảm đơn hàng</translation>
    </message>
    <message>
        <source>type it or choose one with ↓</source>
        <translation>gõ hoặc chọn bằng phím ↓</translation>
    </message>
</context>
<context>
    <name>ui::ReasonedStep</name>
    <message>
        <source>&amp;Reason *</source>
        <translation>&amp;Lý do *</translation>
    </message>
</context>
<context>
    <name>ui::RecordComparison</name>
    <message>
        <source>(blank)</source>
        <translation>(để trống)</translation>
    </message>
</context>
<context>
    <name>ui::RecordForm</name>
    <message>
        <source>type to search</source>
        <translation>gõ để tìm</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose an entry.</source>
        <translation>“%1” không có trong danh sách. Hãy chọn một mục.</translation>
    </message>
    <message>
        <source>%1 – added</source>
        <translation>%1 – thêm mới</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>It was a &amp;correction</source>
        <translation>Sửa &amp;cho đúng</translation>
    </message>
    <message>
        <source>Valid since</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Changed &amp;on this day</source>
        <translation>Thay đổi từ ngà&amp;y này</translation>
    </message>
    <message>
        <source>%1 was “%2”. Was that a mistake, or did it change on a certain day? Reports on earlier years then keep the earlier value.</source>
        <translation>%1 trước đây là “%2”. Giá trị đó ghi sai, hay đã thay đổi từ một ngày nhất định? Nếu thay đổi từ một ngày, báo cáo các năm trước vẫn giữ giá trị cũ.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 28/03/2018.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 28/03/2018.</translation>
    </message>
    <message>
        <source>%1 – changed since %2</source>
        <translation>%1 – thay đổi từ ngày %2</translation>
    </message>
    <message>
        <source>Several entries fit “%1”: choose one of them.</source>
        <translation>Có nhiều mục phù hợp với “%1”: hãy chọn một mục.</translation>
    </message>
    <message>
        <source>The new entry under “%1” is not stored yet: something in it is wrong.</source>
        <translation>Mục mới ở “%1” chưa lưu được: có chỗ chưa đúng.</translation>
    </message>
    <message>
        <source>The new entry under “%1” is not stored yet. It still needs: %2.</source>
        <translation>Mục mới ở “%1” chưa lưu được. Còn thiếu hoặc chưa đúng: %2.</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Để sa&amp;u</translation>
    </message>
    <message>
        <source>%1 was “%2”. The books of %3 are closed and rest on it, so that it cannot be corrected. If it changed on a certain day after them, type the day: the change is stored from that day on.</source>
        <translation>%1 trước là “%2”. Sổ năm %3 đã khóa theo thông tin này nên không sửa lại được. Nếu thay đổi từ một ngày nào đó sau năm đã khóa, hãy ghi ngày: thay đổi được lưu từ ngày ấy.</translation>
    </message>
    <message>
        <source>Not stored: %1. The books of %2 are closed; the change needs the day on which it happened. Esc gives it up.</source>
        <translation>Chưa lưu: %1. Sổ năm %2 đã khóa; cần ghi ngày thay đổi. Bấm Esc để bỏ.</translation>
    </message>
    <message>
        <source>From %1 on it would change what a closed year (%2) rests on. Type a later day.</source>
        <translation>Thay đổi từ ngày %1 sẽ làm sai số liệu của năm đã khóa sổ (%2). Hãy ghi một ngày muộn hơn.</translation>
    </message>
    <message>
        <source>%1 of %2 is not stored yet: the books of %3 are closed, and the change needs the day on which it happened.</source>
        <translation>%1 của %2 chưa lưu: sổ năm %3 đã khóa, cần ghi ngày thay đổi.</translation>
    </message>
    <message>
        <source>The change is stored. %1</source>
        <translation>Đã lưu thay đổi. %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
</context>
<context>
    <name>ui::RecordListDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>%1 – deleted</source>
        <translation>%1 – xóa</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
</context>
<context>
    <name>ui::RegisterPage</name>
    <message>
        <source>4. Facilities</source>
        <translation>4. Cơ sở</translation>
    </message>
    <message>
        <source>The register of facilities is what everything else rests on.</source>
        <translation>Mọi số liệu đều dựa vào sổ cơ sở.</translation>
    </message>
    <message>
        <source>Add facilities by &amp;hand</source>
        <translation>Nhập cơ sở bằng t&amp;ay</translation>
    </message>
    <message>
        <source>The page Facilities opens on a new facility. Name, commune and start date are enough.</source>
        <translation>Mở trang Cơ sở với một cơ sở mới. Tên, xã và ngày bắt đầu hoạt động là đủ.</translation>
    </message>
    <message>
        <source>&amp;Import a list from Excel</source>
        <translation>&amp;Nhập danh sách từ Excel</translation>
    </message>
    <message>
        <source>The list as you have it: the program finds the headings, shows every row before anything is written, and an import can be taken back as a whole.</source>
        <translation>Dùng danh sách sẵn có: chương trình tìm dòng tên cột, cho xem từng dòng trước khi ghi, và cả lần nhập có thể lấy lại.</translation>
    </message>
    <message>
        <source>&amp;Practise first on the practice district</source>
        <translation>Thực &amp;hành trước trên huyện thực hành</translation>
    </message>
    <message>
        <source>A file of its own with 20 made-up facilities and two years of figures, marked “DỮ LIỆU THỰC HÀNH” on every paper. Office and plan chosen before are not used in it.</source>
        <translation>Một tệp riêng với 20 cơ sở không có thật và số liệu hai năm, mang dấu “DỮ LIỆU THỰC HÀNH” trên mọi trang in. Đơn vị và kế hoạch đã chọn không dùng trong tệp này.</translation>
    </message>
</context>
<context>
    <name>ui::ReportPreview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Xem trước văn bản</translation>
    </message>
</context>
<context>
    <name>ui::ReportPrinter</name>
    <message>
        <source>The printer did not accept the chart. Check that it is switched on and has paper, or save the chart as PNG.</source>
        <translation>Máy in không nhận biểu đồ. Hãy kiểm tra máy in đã bật và còn giấy, hoặc lưu biểu đồ dạng PNG.</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Close it if it is open in another program, or choose another folder. Nothing of your data has changed.</source>
        <translation>Không ghi được tệp %1 (%2). Số liệu vẫn giữ nguyên. Hãy đóng tệp nếu đang mở ở chương trình khác, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The printer did not accept the document. Check that it is switched on and has paper, or save the document as PDF.</source>
        <translation>Máy in không nhận văn bản. Hãy kiểm tra máy in đã bật và còn giấy, hoặc lưu văn bản dạng PDF.</translation>
    </message>
    <message>
        <source>The Word file could not be put together (%1). Close other programs and try again. Nothing of your data has changed.</source>
        <translation>Không tạo được tệp Word (%1). Hãy đóng bớt chương trình khác rồi thử lại. Số liệu của bạn không thay đổi.</translation>
    </message>
</context>
<context>
    <name>ui::ReportsChoice</name>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Which document: the plan or the report of the year</source>
        <translation>Chọn văn bản: kế hoạch hay báo cáo của năm</translation>
    </message>
    <message>
        <source>Plan (KH)</source>
        <translation>Kế hoạch (KH)</translation>
    </message>
    <message>
        <source>Report (BC)</source>
        <translation>Báo cáo (BC)</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Phụ lục</translation>
    </message>
    <message>
        <source>Annexes that the document has only where they are wanted</source>
        <translation>Phụ lục chỉ kèm theo khi cần</translation>
    </message>
    <message>
        <source>Tables of the targets and of the tasks, deadlines and money</source>
        <translation>Kèm biểu chỉ tiêu và biểu nhiệm vụ, tiến độ, kinh phí</translation>
    </message>
    <message>
        <source>How the indicators are computed</source>
        <translation>Kèm phụ lục cách tính các chỉ tiêu</translation>
    </message>
    <message>
        <source>How the figures of this document are computed</source>
        <translation>Cách tính các số liệu của văn bản này</translation>
    </message>
    <message>
        <source>Unlikely figures and the reasons given for them</source>
        <translation>Giải trình số liệu bất thường</translation>
    </message>
</context>
<context>
    <name>ui::ReportsEditor</name>
    <message>
        <source>Sentence</source>
        <translation>Câu văn</translation>
    </message>
    <message>
        <source>&amp;Save (Ctrl+Enter)</source>
        <translation>&amp;Lưu (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What the data say now:</source>
        <translation>Câu theo số liệu hiện nay:</translation>
    </message>
    <message>
        <source>Generated sentence</source>
        <translation>Câu tự động</translation>
    </message>
    <message>
        <source>Choose a sentence in the outline, or click it on the paper, to change it here.</source>
        <translation>Chọn một câu ở đề cương hoặc bấm vào câu trên trang giấy để sửa ở đây.</translation>
    </message>
    <message>
        <source>= This sentence follows the data.</source>
        <translation>= Câu này tự cập nhật theo số liệu.</translation>
    </message>
    <message>
        <source>✎ A person has changed this sentence.</source>
        <translation>✎ Câu này đã được sửa tay.</translation>
    </message>
    <message>
        <source>! A person has changed this sentence, and the data have changed since. Compare it with what the data say now.</source>
        <translation>! Câu này đã được sửa tay và sau đó số liệu đã thay đổi. Hãy so với câu theo số liệu hiện nay.</translation>
    </message>
    <message>
        <source>A sentence cannot be empty. Write something or take the generated sentence.</source>
        <translation>Câu không được để trống. Hãy viết nội dung hoặc lấy câu tự động.</translation>
    </message>
    <message>
        <source>The office&apos;s own words from now on. {nam}, {nam_sau}, {dia_ban}, {don_vi} stand for the year, the year after, the area and the office.</source>
        <translation>Từ nay là câu riêng của đơn vị. {nam}, {nam_sau}, {dia_ban}, {don_vi} được thay bằng năm, năm sau, địa bàn và tên đơn vị khi in.</translation>
    </message>
    <message>
        <source>No longer for every year</source>
        <translation>Thôi dùng cho mọi năm</translation>
    </message>
    <message>
        <source>&amp;Add a paragraph after it</source>
        <translation>Thêm đoạn sau câu nà&amp;y</translation>
    </message>
    <message>
        <source>A paragraph of the office, printed after this one every year</source>
        <translation>Đoạn riêng của đơn vị, năm nào cũng in sau câu này</translation>
    </message>
    <message>
        <source>A new paragraph of the office, printed every year after: “%1” {nam}, {nam_sau}, {dia_ban}, {don_vi} stand for the year, the year after, the area and the office.</source>
        <translation>Đoạn mới của đơn vị, năm nào cũng in sau câu: “%1”. {nam}, {nam_sau}, {dia_ban}, {don_vi} được thay bằng năm, năm sau, địa bàn và tên đơn vị.</translation>
    </message>
    <message>
        <source>≡ The office&apos;s own sentence, the same every year.</source>
        <translation>≡ Câu riêng của đơn vị, dùng cho mọi năm.</translation>
    </message>
    <message>
        <source>The office&apos;s own sentence:</source>
        <translation>Câu riêng của đơn vị:</translation>
    </message>
    <message>
        <source>Remove this paragraph</source>
        <translation>Bỏ đoạn này</translation>
    </message>
    <message>
        <source>Keep the &amp;changed sentence</source>
        <translation>Giữ câu đã sử&amp;a</translation>
    </message>
    <message>
        <source>Ta&amp;ke the generated sentence</source>
        <translation>Lấy câ&amp;u tự động</translation>
    </message>
    <message>
        <source>Use f&amp;or every year</source>
        <translation>Dùng cho mọ&amp;i năm</translation>
    </message>
    <message>
        <source>Ta&amp;ke the new generated sentence</source>
        <translation>Lấy câ&amp;u tự động mới</translation>
    </message>
</context>
<context>
    <name>ui::ReportsIssueDialog</name>
    <message>
        <source>&amp;Lock the figures of %1</source>
        <translation>&amp;Khóa sổ năm %1</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <source>Issue %1 as revision %2? Its text, its figures, the conversion factors and the names of the units are frozen; an issued document can never be changed or taken back, only followed by another revision.</source>
        <translation>Phát hành %1, lần %2? Lời văn, số liệu, bộ hệ số quy đổi và tên đơn vị hành chính được giữ nguyên từ đây; văn bản đã phát hành không sửa và không thu lại được, chỉ có thể phát hành lần tiếp theo.</translation>
    </message>
    <message>
        <source>blank: left open on paper</source>
        <translation>để trống: trên giấy chừa chỗ ghi</translation>
    </message>
    <message>
        <source>dd/mm/yyyy; blank: left open on paper</source>
        <translation>ngày/tháng/năm; để trống: trên giấy chừa chỗ ghi</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Số</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Ngày</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Phát hành</translation>
    </message>
    <message>
        <source>No figure has changed since revision %1.</source>
        <translation>Không có số liệu nào thay đổi so với lần %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed since the revision before:</source>
        <translation>
            <numerusform>%n số liệu thay đổi so với lần phát hành trước:</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 10/12/2018.</source>
        <translation>“%1” không phải là ngày. Hãy ghi như 10/12/2018.</translation>
    </message>
    <message>
        <source>A revision needs a reason; it stands in the journal.</source>
        <translation>Phát hành lại phải ghi lý do; lý do được ghi vào nhật ký.</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Số liệu thay đổi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Lần trước</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Lần này</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) of %1 have no reason yet. They do not hinder the issue.</source>
        <translation>
            <numerusform>%n cảnh báo năm %1 chưa giải trình. Vẫn phát hành được.</numerusform>
        </translation>
    </message>
    <message>
        <source>This number already belongs to another document: %1.</source>
        <translation>Số này đã cấp cho văn bản khác: %1.</translation>
    </message>
</context>
<context>
    <name>ui::ReportsIssuedPane</name>
    <message>
        <source>Print the changes as an &amp;annex</source>
        <translation>In kèm bảng số &amp;liệu thay đổi</translation>
    </message>
    <message>
        <source>Issued, revision %1</source>
        <translation>Đã phát hành, lần %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Số: %1</translation>
    </message>
    <message>
        <source>(left open)</source>
        <translation>(để trống)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Ngày: %1</translation>
    </message>
    <message>
        <source>Issued by %1 on %2</source>
        <translation>Người phát hành: %1, lúc %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Figures and units as of %1</source>
        <translation>Số liệu và địa giới tính đến %1</translation>
    </message>
    <message>
        <source>Conversion factors: %1</source>
        <translation>Bộ hệ số quy đổi: %1</translation>
    </message>
    <message numerus="yes">
        <source>! The data have changed since: %n figure(s) would be different now. A revision brings them.</source>
        <translation>
            <numerusform>! Số liệu đã thay đổi từ khi phát hành: nay có %n số liệu khác. Phát hành lần tiếp theo để điều chỉnh.</numerusform>
        </translation>
    </message>
    <message>
        <source>No figure changed against revision %1.</source>
        <translation>Không có số liệu nào thay đổi so với lần %1.</translation>
    </message>
    <message>
        <source>Figures changed against revision %1:</source>
        <translation>Số liệu thay đổi so với lần %1:</translation>
    </message>
</context>
<context>
    <name>ui::ReportsOutline</name>
    <message>
        <source>Outline of the report</source>
        <translation>Đề cương báo cáo</translation>
    </message>
    <message>
        <source>Head of the document</source>
        <translation>Phần đầu văn bản</translation>
    </message>
    <message>
        <source>Follows the data</source>
        <translation>Tự cập nhật theo số liệu</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Changed by a person</source>
        <translation>Đã sửa tay</translation>
    </message>
    <message>
        <source>Changed by a person; the data have changed since</source>
        <translation>Đã sửa tay; sau đó số liệu đã thay đổi</translation>
    </message>
    <message>
        <source>Signature and recipients</source>
        <translation>Chữ ký và nơi nhận</translation>
    </message>
    <message>
        <source>Signer: %1</source>
        <translation>Người ký: %1</translation>
    </message>
    <message>
        <source>The office&apos;s own, the same every year</source>
        <translation>Câu riêng của đơn vị, dùng cho mọi năm</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Thu nhỏ (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Phóng to (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Vừa khung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Trang web (*.html)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Vừa bề rộng khung</translation>
    </message>
    <message>
        <source>&amp;Update figures</source>
        <translation>&amp;Cập nhật số liệu</translation>
    </message>
    <message>
        <source>What is generated follows the data; what a person has changed stays as it is.</source>
        <translation>Câu tự động theo số liệu mới; câu đã sửa tay giữ nguyên.</translation>
    </message>
    <message>
        <source>= follows the data · ≡ the office&apos;s own · ✎ changed · ! data changed since</source>
        <translation>= theo số liệu · ≡ câu riêng của đơn vị · ✎ đã sửa · ! số liệu đã đổi, cần xác nhận</translation>
    </message>
    <message>
        <source>There is no plan for %1 yet. Make one on the page Plan, or choose another year or plan above.</source>
        <translation>Năm %1 chưa có kế hoạch. Hãy lập kế hoạch ở trang Kế hoạch, hoặc chọn năm, kế hoạch khác ở phía trên.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) to confirm</source>
        <translation>
            <numerusform>%n câu cần xác nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the document as PDF</source>
        <translation>Lưu văn bản thành PDF</translation>
    </message>
    <message>
        <source>Save the document as HTML</source>
        <translation>Lưu văn bản thành HTML</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Tệp Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the document for Word</source>
        <translation>Lưu văn bản dạng Word</translation>
    </message>
    <message>
        <source>Issued – %1: printed exactly as it was issued.</source>
        <translation>Bản đã phát hành – %1: in đúng như khi phát hành.</translation>
    </message>
    <message>
        <source>the plan of %1</source>
        <translation>kế hoạch năm %1</translation>
    </message>
    <message>
        <source>the report of %1</source>
        <translation>báo cáo năm %1</translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Đã phát hành: %1</translation>
    </message>
    <message>
        <source>&amp;Issue…</source>
        <translation>&amp;Phát hành…</translation>
    </message>
    <message>
        <source>Report of the &amp;year</source>
        <translation>&amp;Báo cáo năm</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>Show the &amp;warnings</source>
        <translation>Xem cảnh &amp;báo</translation>
    </message>
    <message>
        <source>Plan as a &amp;document</source>
        <translation>&amp;Kế hoạch thành văn bản</translation>
    </message>
    <message>
        <source>Ne&amp;xt sentence to confirm</source>
        <translation>Câu tiếp theo phải &amp;xác nhận</translation>
    </message>
    <message>
        <source>Why this fi&amp;gure…</source>
        <translation>&amp;Vì sao ra số này…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>HT&amp;ML…</source>
        <translation>HT&amp;ML…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>ui::ReportsVersions</name>
    <message>
        <source>Version of the document</source>
        <translation>Bản của văn bản</translation>
    </message>
    <message>
        <source>The draft follows the data; what was issued stays as it was issued.</source>
        <translation>Bản đang soạn theo số liệu; bản đã phát hành giữ nguyên như khi phát hành.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản đang soạn</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Lần %1</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Người phát hành: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) changed</source>
        <translation>
            <numerusform>%n số liệu thay đổi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ResourceListView</name>
    <message>
        <source>&amp;Add…</source>
        <translation>Thê&amp;m…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Sửa…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Nothing uses it yet: it can be corrected or deleted.</source>
        <translation>Chưa có số liệu nào dùng: có thể sửa hoặc xóa.</translation>
    </message>
    <message>
        <source>%1 It is only read; for something else add another resource.</source>
        <translation>%1 Chỉ để xem; nếu là loại khác thì thêm loại mới.</translation>
    </message>
    <message>
        <source>New resource</source>
        <translation>Thêm loại năng lượng, nguyên vật liệu</translation>
    </message>
    <message>
        <source>Correct the resource</source>
        <translation>Sửa loại năng lượng, nguyên vật liệu</translation>
    </message>
</context>
<context>
    <name>ui::SheetPreviewModel</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
</context>
<context>
    <name>ui::StaffDetails</name>
    <message>
        <source>Posts</source>
        <translation>Nhiệm vụ đảm nhận</translation>
    </message>
    <message>
        <source>A post counts for the organisation, facility, zone board or administrative unit that is named in it, from its first day to the day before “Until”. A consultant who guides two facilities has two posts.</source>
        <translation>Mỗi nhiệm vụ được tính cho đơn vị, cơ sở, ban quản lý khu cụm hoặc địa bàn ghi trong dòng, từ ngày bắt đầu đến trước ngày ở cột “Đến ngày”. Chuyên gia hướng dẫn hai cơ sở thì ghi hai dòng.</translation>
    </message>
    <message>
        <source>New person: kept as soon as there is a name; then come the posts.</source>
        <translation>Cán bộ mới: được lưu ngay khi có họ tên, sau đó ghi nhiệm vụ.</translation>
    </message>
</context>
<context>
    <name>ui::StaffListModel</name>
    <message>
        <source>(no post yet)</source>
        <translation>(chưa có nhiệm vụ)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>đủ năng lực</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi phụ trách</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
</context>
<context>
    <name>ui::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>&amp;Add person</source>
        <translation>Thê&amp;m cán bộ</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Deletes the post, or a person without one. It can be undone with Ctrl+Z.</source>
        <translation>Xóa nhiệm vụ; người không có nhiệm vụ thì xóa cả người. Có thể hoàn tác bằng Ctrl+Z.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>In post &amp;on</source>
        <translation>Đương nhiệm ngà&amp;y</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Mọi thời điểm</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>All duties</source>
        <translation>Mọi nhiệm vụ</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 31/12/2018.</source>
        <translation>“%1” không phải là ngày. Hãy viết như 31/12/2018.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>%1 – post deleted</source>
        <translation>%1 – xóa nhiệm vụ</translation>
    </message>
    <message>
        <source>%1 – deleted</source>
        <translation>%1 – xóa</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits the filter. &lt;a href=&quot;clear&quot;&gt;Show everybody&lt;/a&gt;.</source>
        <translation>Không có ai hợp với bộ lọc. &lt;a href=&quot;clear&quot;&gt;Hiện tất cả&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>No staff yet. &lt;a href=&quot;add&quot;&gt;Add a person&lt;/a&gt; (Ctrl+N), then the posts: who guides which facility, zone or area, from when.</source>
        <translation>Chưa có cán bộ nào. &lt;a href=&quot;add&quot;&gt;Thêm cán bộ&lt;/a&gt; (Ctrl+N), rồi ghi nhiệm vụ: ai phụ trách cơ sở, khu cụm hay địa bàn nào, từ khi nào.</translation>
    </message>
    <message>
        <source>large enterprises with qualified staff %1</source>
        <translation>doanh nghiệp lớn có cán bộ đủ năng lực %1</translation>
    </message>
    <message>
        <source>facilities with guiding staff %1</source>
        <translation>cơ sở có cán bộ hướng dẫn %1</translation>
    </message>
    <message>
        <source>zone boards with guiding staff %1</source>
        <translation>ban quản lý khu, cụm, điểm công nghiệp có cán bộ hướng dẫn %1</translation>
    </message>
    <message>
        <source>state officers for cleaner production: %1</source>
        <translation>cán bộ quản lý nhà nước về SXSH: %1</translation>
    </message>
    <message>
        <source>On %1: %2.</source>
        <translation>Ngày %1: %2.</translation>
    </message>
    <message>
        <source>What was typed before stands here again.</source>
        <translation>Phần đã gõ lần trước được đưa trở lại đây.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Cleaner-production plans of a local economic office</source>
        <translation>Quản lý kế hoạch sản xuất sạch hơn của phòng kinh tế địa phương</translation>
    </message>
    <message>
        <source>&amp;New data file</source>
        <translation>Tạo tệp số &amp;liệu mới</translation>
    </message>
    <message>
        <source>For the register of your office; one file that you can copy and back up.</source>
        <translation>Dành cho số liệu của cơ quan; một tệp duy nhất, có thể sao chép và sao lưu.</translation>
    </message>
    <message>
        <source>&amp;Open a data file</source>
        <translation>&amp;Mở tệp số liệu</translation>
    </message>
    <message>
        <source>On this computer, a stick or the office&apos;s share.</source>
        <translation>Trên máy này, USB hoặc thư mục dùng chung của cơ quan.</translation>
    </message>
    <message>
        <source>&amp;Practice district</source>
        <translation>H&amp;uyện thực hành</translation>
    </message>
    <message>
        <source>A made-up district with 20 facilities to try everything on.</source>
        <translation>Một huyện giả định có 20 cơ sở để thực hành mọi chức năng.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Đã mở gần đây</translation>
    </message>
</context>
<context>
    <name>ui::TargetWords</name>
    <message>
        <source>exceeded</source>
        <translation>vượt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>not met, uncertain</source>
        <translation>chưa đạt, chưa chắc chắn</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>không đủ số liệu</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa thực hiện</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>chậm nhất %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 facilities short</source>
        <translation>
            <numerusform>thiếu %1 cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 short</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>survey %1</source>
        <translation>cần khảo sát %1</translation>
    </message>
    <message>
        <source>at least %1 of the facilities</source>
        <translation>ít nhất %1 số cơ sở</translation>
    </message>
    <message>
        <source>%1 percentage points over the share of %2</source>
        <translation>tăng thêm %1 điểm phần trăm so với năm %2</translation>
    </message>
    <message>
        <source>%1 more facilities than in %2</source>
        <translation>số cơ sở tăng thêm %1 so với số của năm %2</translation>
    </message>
    <message>
        <source>the count of %2 plus %1 of all facilities</source>
        <translation>thêm số cơ sở bằng %1 tổng số cơ sở so với năm %2</translation>
    </message>
    <message>
        <source>saving of %1 per unit product against %2</source>
        <translation>tiết kiệm %1 trên mỗi đơn vị sản phẩm so với năm %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
    <message>
        <source>done by %1</source>
        <translation>hoàn thành trước hoặc trong ngày %1</translation>
    </message>
    <message>
        <source>a figure from elsewhere of at least %1</source>
        <translation>số liệu từ nguồn khác, ít nhất %1</translation>
    </message>
    <message>
        <source>New facility, nothing to compare with in %1</source>
        <translation>Cơ sở mới, không có năm gốc %1</translation>
    </message>
    <message>
        <source>No output of %1</source>
        <translation>Thiếu sản lượng năm %1</translation>
    </message>
    <message>
        <source>Output of %1 is 0</source>
        <translation>Sản lượng năm %1 bằng 0</translation>
    </message>
    <message>
        <source>No consumption of %1</source>
        <translation>Thiếu lượng tiêu thụ năm %1</translation>
    </message>
    <message>
        <source>Consumption of %1 is 0</source>
        <translation>Lượng tiêu thụ năm %1 bằng 0</translation>
    </message>
    <message>
        <source>A product is missing in one of the years</source>
        <translation>Có sản phẩm chỉ ghi ở một trong hai năm</translation>
    </message>
    <message>
        <source>A resource is missing in one of the years</source>
        <translation>Có loại năng lượng, nguyên vật liệu chỉ ghi ở một trong hai năm</translation>
    </message>
    <message>
        <source>The unit of a product has changed</source>
        <translation>Đơn vị tính của sản phẩm đã thay đổi</translation>
    </message>
    <message>
        <source>A resource has no conversion factor</source>
        <translation>Có loại năng lượng chưa có hệ số quy đổi</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>đúng lộ trình</translation>
    </message>
    <message>
        <source>behind its path</source>
        <translation>chậm so với lộ trình</translation>
    </message>
    <message>
        <source>behind its path: %1</source>
        <translation>chậm so với lộ trình: %1</translation>
    </message>
    <message>
        <source>not surveyed</source>
        <translation>chưa khảo sát</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>search facility, tax code, commune…  (Ctrl+F)</source>
        <translation>tìm cơ sở, mã số thuế, xã…  (Ctrl+F)</translation>
    </message>
    <message>
        <source>The plan of the year</source>
        <translation>Kế hoạch của năm</translation>
    </message>
    <message>
        <source>Pages (Ctrl+1 … Ctrl+9)</source>
        <translation>Các trang (Ctrl+1 … Ctrl+9)</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Trang: %1</translation>
    </message>
    <message>
        <source>Pla&amp;n</source>
        <translation>Kế &amp;hoạch</translation>
    </message>
    <message>
        <source>Year: choose one, or type any other and press Enter</source>
        <translation>Năm: chọn, hoặc gõ năm khác rồi bấm Enter</translation>
    </message>
</context>
<context>
    <name>ui::UnansweredDialog</name>
    <message>
        <source>no form</source>
        <translation>chưa có phiếu</translation>
    </message>
    <message>
        <source>awareness, adoption</source>
        <translation>nhận thức, áp dụng</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>nhận thức</translation>
    </message>
    <message>
        <source>adoption</source>
        <translation>áp dụng</translation>
    </message>
    <message>
        <source>%1, done on %2</source>
        <translation>%1, đã làm %2</translation>
    </message>
    <message>
        <source>%1, planned for %2</source>
        <translation>%1, dự kiến %2</translation>
    </message>
    <message>
        <source>%1, no day yet</source>
        <translation>%1, chưa định ngày</translation>
    </message>
    <message>
        <source>Not yet answered in %1</source>
        <translation>Chưa trả lời năm %1</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Last reminder</source>
        <translation>Lần nhắc gần nhất</translation>
    </message>
    <message>
        <source>&amp;Commune:</source>
        <translation>&amp;Xã, phường:</translation>
    </message>
    <message>
        <source>The commands are for the chosen lines (Shift, Ctrl); with none chosen, for all that are shown. Enter opens the facility.</source>
        <translation>Lệnh áp dụng cho các dòng đang chọn (Shift, Ctrl); không chọn dòng nào thì áp dụng cho mọi dòng đang hiện. Enter mở cơ sở.</translation>
    </message>
    <message>
        <source>&amp;Plan a reminder…</source>
        <translation>&amp;Lên lịch nhắc…</translation>
    </message>
    <message>
        <source>&amp;Reminded…</source>
        <translation>Đã &amp;nhắc…</translation>
    </message>
    <message>
        <source>Le&amp;tters…</source>
        <translation>&amp;Thư nhắc…</translation>
    </message>
    <message>
        <source>Plan of &amp;visits…</source>
        <translation>Lịch đến cơ &amp;sở…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>&amp;In danh sách…</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Commune not known</source>
        <translation>Chưa rõ xã, phường</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Tất cả xã, phường, thị trấn</translation>
    </message>
    <message>
        <source>Every facility of %1 has answered. There is nobody to remind.</source>
        <translation>Mọi cơ sở năm %1 đã trả lời. Không phải nhắc ai.</translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) shown</source>
        <translation>
            <numerusform>Đang hiện %n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reminded</source>
        <translation>đã nhắc %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>Reminder for %n facility(ies)</source>
        <translation>
            <numerusform>Nhắc %n cơ sở</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facility(ies) reminded</source>
        <translation>
            <numerusform>Đã nhắc %n cơ sở</numerusform>
        </translation>
    </message>
    <message>
        <source>The day on which it was done</source>
        <translation>Ghi ngày đã nhắc</translation>
    </message>
</context>
<context>
    <name>ui::UnfinishedParts</name>
    <message>
        <source>It is kept until you come back to it.</source>
        <translation>Dòng này được giữ lại, mở lại là thấy.</translation>
    </message>
</context>
<context>
    <name>ui::WarningLine</name>
    <message>
        <source>F8 reason · Enter store · Esc later</source>
        <translation>F8 ghi lý do · Enter lưu · Esc để sau</translation>
    </message>
    <message>
        <source>Rea&amp;son:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (và %n cảnh báo khác)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WarningsDialog</name>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>What is unlikely</source>
        <translation>Dấu hiệu bất thường</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Cảnh báo %1</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Which warnings</source>
        <translation>Loại cảnh báo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa giải trình</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Đã giải trình</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>&amp;Reason for what is selected (F8):</source>
        <translation>&amp;Lý do cho các dòng đã chọn (F8):</translation>
    </message>
    <message>
        <source>&amp;Go to the cell</source>
        <translation>Đến ô &amp;số liệu</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Mọi quy tắc</translation>
    </message>
    <message>
        <source>The whole area</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>Nothing to show here. Open: %1, explained: %2.</source>
        <translation>Không có dòng nào. Chưa giải trình: %1, đã giải trình: %2.</translation>
    </message>
    <message>
        <source>Open: %1, explained: %2</source>
        <translation>Chưa giải trình: %1, đã giải trình: %2</translation>
    </message>
    <message>
        <source>&amp;Explain (%1)</source>
        <translation>Giải t&amp;rình (%1)</translation>
    </message>
</context>
<context>
    <name>ui::YearColumnsDialog</name>
    <message>
        <source>&amp;Last year&apos;s values beside</source>
        <translation>&amp;Kèm số liệu năm trước</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Tìm cột</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Tiêu hao</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lao động</translation>
    </message>
    <message>
        <source>Unit of output</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Hiệ&amp;n</translation>
    </message>
    <message>
        <source>Find a column (Ctrl+F)</source>
        <translation>Tìm cột (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>ui::YearGridModel</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã ngừng</translation>
    </message>
    <message>
        <source>✓ complete</source>
        <translation>✓ đủ</translation>
    </message>
    <message>
        <source>… partly</source>
        <translation>… dở</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Unit of output</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sản lượng</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Tiêu hao</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lao động</translation>
    </message>
    <message>
        <source>%1 yes</source>
        <translation>%1 có</translation>
    </message>
    <message>
        <source>Figures %1</source>
        <translation>Số liệu năm %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên cơ sở</translation>
    </message>
    <message>
        <source>The books of %1 are closed.</source>
        <translation>%1 đã khóa sổ.</translation>
    </message>
    <message>
        <source>Figures of the year %1</source>
        <translation>Số liệu năm %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n ô</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ marked complete</source>
        <translation>✓ đã đủ</translation>
    </message>
    <message>
        <source>Marked as complete although cells are blank (F9).</source>
        <translation>Đã đánh dấu đủ dù còn ô trống (F9).</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>Last year it was %1 %2, which cannot be told in %3. Type this year&apos;s figure.</source>
        <translation>Năm trước là %1 %2, không đổi được sang %3. Hãy gõ số của năm nay.</translation>
    </message>
    <message>
        <source>Above it is %1 %2, which cannot be told in %3. Type the figure.</source>
        <translation>Ô trên là %1 %2, không đổi được sang %3. Hãy gõ số.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n products</source>
        <translation>
            <numerusform>%1/%n sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a line for each product.</source>
        <translation>Enter mở mỗi sản phẩm một dòng.</translation>
    </message>
    <message>
        <source>“%1” is not a known unit yet.</source>
        <translation>“%1” chưa phải đơn vị đã biết.</translation>
    </message>
    <message>
        <source>Here was %1. A number without a unit is in %2, as the heading says.</source>
        <translation>Trước đây ghi %1. Số không kèm đơn vị được tính theo %2 như ở đầu cột.</translation>
    </message>
</context>
<context>
    <name>ui::YearLocking</name>
    <message>
        <source>&amp;Lock %1</source>
        <translation>&amp;Khóa sổ năm %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Mở sổ năm %1</translation>
    </message>
    <message>
        <source>Why is %1 unlocked? The reason stands in the journal.</source>
        <translation>Lý do mở sổ năm %1 (được ghi vào nhật ký):</translation>
    </message>
    <message>
        <source>Lock the figures of %1? Neither by hand nor by an import nor by undo can then be changed:
• surveys, output with its coefficients, consumption, labour and adjustments of %1, and labour, revenue and capital of an earlier year where the size in %1 rests on them;
• which facilities ran in it: their start, stop and suspension dates and base years, adding or deleting them; the commune, zone, sector and legal form they had;
• who held a post in it; the kind and place of zones, and to which unit a commune belonged;
• activities with their participants, money and typed-in results dated in it;
• the targets of a plan that ends in %1 and how it counts them, and the step of %1 on the path of any target.

Still free are plans that go on after %1, tasks, solutions, and the names, contacts and notes of facilities; also what changes after %1: a facility that moves or changes its sector or legal form on a later day, a post left or taken up later. An issued report keeps its own figures in any case.

Savings also rest on the base year, which stays open: lock the base year too if needed.

Unlocking needs a reason, which stands in the journal.</source>
        <translation>Khóa sổ năm %1? Sau đó không sửa được bằng tay, bằng nhập tệp hay bằng hoàn tác:
• phiếu khảo sát, sản lượng cùng hệ số quy đổi, tiêu hao, lao động và các khoản điều chỉnh của năm %1; cả lao động, doanh thu, nguồn vốn của năm trước đó nếu quy mô năm %1 phải lấy theo;
• cơ sở nào hoạt động trong năm: ngày bắt đầu, ngày ngừng, thời gian tạm ngừng, năm gốc; không thêm, không xóa cơ sở của năm này; xã (phường), khu, cụm, ngành và loại hình của cơ sở khi đó;
• ai đảm nhận nhiệm vụ gì trong năm; loại và địa bàn của khu, cụm; xã thuộc huyện nào;
• hoạt động cùng danh sách người tham gia, kinh phí, kết quả nhập tay có ngày trong năm;
• chỉ tiêu và cách tính của kế hoạch kết thúc vào năm %1; mốc năm %1 trên lộ trình của mọi chỉ tiêu.

Vẫn sửa được: kế hoạch còn kéo dài sau năm %1, nhiệm vụ của kế hoạch, giải pháp; tên, liên hệ và ghi chú của cơ sở; cùng những thay đổi sau năm %1: cơ sở chuyển địa bàn, đổi ngành hay loại hình từ một ngày về sau, cán bộ nhận hay thôi nhiệm vụ về sau. Báo cáo đã phát hành vẫn giữ nguyên số liệu của mình.

Mức tiết kiệm còn dựa vào năm gốc, năm gốc vẫn để mở: khóa cả năm gốc nếu cần.

Muốn mở sổ phải ghi lý do, lý do được ghi vào nhật ký.</translation>
    </message>
</context>
<context>
    <name>ui::YearNextForm</name>
    <message>
        <source>code, tax code or name</source>
        <translation>mã, mã số thuế hoặc tên cơ sở</translation>
    </message>
    <message>
        <source>No facility of the year fits “%1”.</source>
        <translation>Không có cơ sở nào trong năm khớp “%1”.</translation>
    </message>
    <message>
        <source>Ne&amp;xt form:</source>
        <translation>Ph&amp;iếu tiếp theo:</translation>
    </message>
</context>
<context>
    <name>ui::YearNotesDialog</name>
    <message>
        <source>&amp;Watched only</source>
        <translation>Chỉ &amp;mục theo dõi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks and watched values %1</source>
        <translation>Ghi chú và giá trị theo dõi %1</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Enter goes to the value. Shift+F2 on a value writes a remark, Ctrl+M watches it.</source>
        <translation>Enter: tới giá trị. Tại một giá trị: Shift+F2 ghi chú, Ctrl+M theo dõi.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>theo dõi</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n giá trị</numerusform>
        </translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Ghi chú %1</translation>
    </message>
</context>
<context>
    <name>ui::YearPage</name>
    <message>
        <source>Figures of the year</source>
        <translation>Số liệu năm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>Every facility has answered.</source>
        <translation>Tất cả cơ sở đã được khảo sát.</translation>
    </message>
    <message>
        <source>No facility fits the filter.</source>
        <translation>Không có cơ sở phù hợp với bộ lọc.</translation>
    </message>
    <message>
        <source>No facilities in %1. &lt;a href=&quot;import&quot;&gt;Import from Excel…&lt;/a&gt; or add them on the page Facilities.</source>
        <translation>Năm %1 chưa có cơ sở nào. &lt;a href=&quot;import&quot;&gt;Nhập từ Excel…&lt;/a&gt; hoặc thêm ở trang Cơ sở.</translation>
    </message>
    <message>
        <source>Figures %1</source>
        <translation>Số liệu năm %1</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Đã xuất: %1</translation>
    </message>
    <message>
        <source>%1 is locked. &lt;a href=&quot;unlock&quot;&gt;Unlock…&lt;/a&gt;</source>
        <translation>Đã khóa sổ %1. &lt;a href=&quot;unlock&quot;&gt;Mở sổ…&lt;/a&gt;</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>Đã khóa sổ %1.</translation>
    </message>
    <message>
        <source>Compared when all forms are shown.</source>
        <translation>Chỉ đối chiếu khi hiện đủ các phiếu (bỏ lọc).</translation>
    </message>
    <message numerus="yes">
        <source>Second keying: %n form(s). The first figures are not shown.</source>
        <translation>
            <numerusform>Nhập lần hai: %n phiếu. Số liệu lần một được ẩn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1/%n form(s) complete</source>
        <translation>
            <numerusform>%1/%n phiếu đủ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 yes · 0 no · ? or Delete: blank on the form</source>
        <translation>1 có · 0 không · ? hoặc Delete: trên phiếu để trống</translation>
    </message>
    <message>
        <source>1 yes · 0 no · ? not surveyed · F8 reason · F9 complete · Shift+F2 remark · Ctrl+M watch · Ctrl+T totals on paper</source>
        <translation>1 có · 0 không · ? chưa khảo sát · F8 lý do · F9 đã đủ · Shift+F2 ghi chú · Ctrl+M theo dõi · Ctrl+T tổng trên giấy</translation>
    </message>
    <message>
        <source>No facility has an open warning.</source>
        <translation>Không còn cơ sở nào có cảnh báo chưa giải trình.</translation>
    </message>
    <message>
        <source>Every form is complete.</source>
        <translation>Mọi phiếu đều đã đủ.</translation>
    </message>
    <message>
        <source>No value is watched. Ctrl+M watches the value of a cell.</source>
        <translation>Chưa theo dõi giá trị nào. Nhấn Ctrl+M tại một ô để theo dõi.</translation>
    </message>
    <message>
        <source>This pile has no forms yet. Type the code, tax code or name of the first one below.</source>
        <translation>Tập phiếu chưa có phiếu nào. Gõ mã, mã số thuế hoặc tên cơ sở của phiếu đầu tiên vào dòng dưới.</translation>
    </message>
    <message>
        <source>&amp;Complete although cells are blank</source>
        <translation>Đã đủ dù còn ô t&amp;rống</translation>
    </message>
    <message>
        <source>&amp;Remark…</source>
        <translation>&amp;Ghi chú…</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Theo dõi</translation>
    </message>
    <message>
        <source>&amp;List of remarks and watched values…</source>
        <translation>&amp;Danh sách ghi chú, theo dõi…</translation>
    </message>
    <message>
        <source>&amp;Pile</source>
        <translation>Tập &amp;phiếu</translation>
    </message>
    <message>
        <source>Totals on p&amp;aper</source>
        <translation>Tổng trên g&amp;iấy</translation>
    </message>
    <message>
        <source>&amp;Second keying…</source>
        <translation>&amp;Nhập lần hai…</translation>
    </message>
    <message>
        <source>C&amp;ompare two keyings…</source>
        <translation>Đối &amp;chiếu hai lần nhập…</translation>
    </message>
    <message>
        <source>Last &amp;year&apos;s values beside</source>
        <translation>&amp;Kèm số liệu năm trước</translation>
    </message>
    <message>
        <source>%1 is complete: both answers, an output and a consumption are there.</source>
        <translation>%1 đã đủ: có nhận thức, áp dụng, sản lượng và tiêu hao.</translation>
    </message>
    <message>
        <source>A remark belongs to a value: choose its cell.</source>
        <translation>Ghi chú gắn với một giá trị: hãy chọn ô của giá trị.</translation>
    </message>
    <message>
        <source>Remark – %1 · %2 %3</source>
        <translation>Ghi chú – %1 · %2 %3</translation>
    </message>
    <message>
        <source>What is watched is a value: choose its cell.</source>
        <translation>Theo dõi một giá trị: hãy chọn ô của giá trị.</translation>
    </message>
    <message>
        <source>No remarks in %1 yet. Shift+F2 on a value writes one.</source>
        <translation>Năm %1 chưa có ghi chú nào. Nhấn Shift+F2 tại một ô để ghi chú.</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>differs by %1</source>
        <translation>lệch %1</translation>
    </message>
    <message>
        <source>Total on paper</source>
        <translation>Tổng trên giấy</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Đối &amp;chiếu…</translation>
    </message>
    <message>
        <source>&amp;New pile…</source>
        <translation>Tập phiếu &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>&amp;Take the form out of the pile</source>
        <translation>&amp;Bỏ phiếu khỏi tập</translation>
    </message>
    <message>
        <source>Re&amp;move the pile</source>
        <translation>&amp;Xóa tập phiếu</translation>
    </message>
    <message>
        <source>New pile of forms</source>
        <translation>Tập phiếu mới</translation>
    </message>
    <message>
        <source>Pile of forms</source>
        <translation>Tập phiếu</translation>
    </message>
    <message>
        <source>%1 is in the pile already.</source>
        <translation>%1 đã có trong tập phiếu.</translation>
    </message>
    <message>
        <source>End second &amp;keying</source>
        <translation>Kết thúc nhập lần ha&amp;i</translation>
    </message>
</context>
<context>
    <name>ui::YearProductsDialog</name>
    <message>
        <source>%1 – output %2</source>
        <translation>%1 – sản lượng %2</translation>
    </message>
    <message>
        <source>Type the number; its unit behind it if it is another one than before.</source>
        <translation>Gõ số; nếu đơn vị khác trước thì gõ đơn vị sau số.</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” is not a known unit yet. Store once more if it is meant, or correct it.</source>
        <translation>“%1” chưa phải đơn vị đã biết. Nếu đúng, lưu lần nữa; nếu không, hãy sửa lại.</translation>
    </message>
</context>
<context>
    <name>ui::YearSecondKeyingResult</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ô</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Lần một</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Lần hai</translation>
    </message>
    <message>
        <source>Which holds</source>
        <translation>Lấy giá trị nào</translation>
    </message>
    <message>
        <source>Two keyings compared – %1</source>
        <translation>So sánh hai lần nhập – %1</translation>
    </message>
    <message>
        <source>Cells whose two keyings differ</source>
        <translation>Các ô lệch giữa hai lần nhập</translation>
    </message>
    <message>
        <source>1 keeps the first, 2 takes the second, Enter goes to the cell. Compared are cells with a value in either keying, or said to be blank the second time (? or Delete).</source>
        <translation>Phím 1: giữ lần một; 2: lấy lần hai; Enter: tới ô. Chỉ so sánh các ô có giá trị ở ít nhất một lần nhập, hoặc được ghi là trống khi nhập lần hai (? hoặc Delete).</translation>
    </message>
    <message>
        <source>Keep the &amp;first</source>
        <translation>Giữ lần &amp;một</translation>
    </message>
    <message>
        <source>Take the &amp;second</source>
        <translation>Lấy lần &amp;hai</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>first kept</source>
        <translation>giữ lần một</translation>
    </message>
    <message>
        <source>second taken</source>
        <translation>lấy lần hai</translation>
    </message>
    <message>
        <source>Nothing has been keyed a second time yet.</source>
        <translation>Chưa có phiếu nào được nhập lần hai.</translation>
    </message>
    <message numerus="yes">
        <source>Agreement %1 (%n form(s) keyed twice)</source>
        <translation>
            <numerusform>Khớp %1 (%n phiếu nhập hai lần)</numerusform>
        </translation>
    </message>
    <message>
        <source>Second keying %1</source>
        <translation>Nhập lần hai %1</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Tỷ lệ khớp</translation>
    </message>
</context>
<context>
    <name>ui::YearSecondKeyingStart</name>
    <message numerus="yes">
        <source>&amp;All %n form(s) shown</source>
        <translation>
            <numerusform>&amp;Tất cả %n phiếu đang hiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Some by &amp;chance:</source>
        <translation>&amp;Mẫu ngẫu nhiên:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Go on with the %n form(s) begun</source>
        <translation>
            <numerusform>Tiế&amp;p tục %n phiếu đã bắt đầu</numerusform>
        </translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Nhập lần hai</translation>
    </message>
    <message>
        <source>The forms are keyed again without sight of the first figures; afterwards both are compared. The figures stay as they are until you take one over.</source>
        <translation>Phiếu được nhập lại mà không nhìn thấy số liệu lần một, sau đó hai lần nhập được so sánh. Số liệu giữ nguyên cho đến khi bạn chọn lấy giá trị lần hai.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>% of the forms</source>
        <translation>% số phiếu</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <source>Forms or percent</source>
        <translation>Phiếu hay phần trăm</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Bắt đầu</translation>
    </message>
    <message>
        <source>&amp;Forget what was keyed a second time before</source>
        <translation>Bỏ những gì đã &amp;nhập lần hai trước đây</translation>
    </message>
</context>
<context>
    <name>ui::YearTools</name>
    <message>
        <source>Pile of forms</source>
        <translation>Tập phiếu</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã/phường/thị trấn</translation>
    </message>
    <message>
        <source>Not surveyed</source>
        <translation>Chưa khảo sát</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Chưa đủ</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>With warnings</source>
        <translation>Có cảnh báo</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Cột…</translation>
    </message>
    <message>
        <source>All communes</source>
        <translation>Mọi xã/phường</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Tập phiếu: tất cả</translation>
    </message>
    <message>
        <source>Pile %1 (%2)</source>
        <translation>Tập phiếu %1 (%2)</translation>
    </message>
    <message>
        <source>For&amp;ms</source>
        <translation>&amp;Phiếu</translation>
    </message>
</context>
</TS>
