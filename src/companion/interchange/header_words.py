# ruff: noqa: E501  (tables of words: hanzi count double)
"""The words by which columns are known, in English, Chinese, Korean and Japanese, and in exports of ticket shops.

Within a field the better word comes first: of two columns for one field the one with the better word is taken.
"""

PRIVATE = "private"
"""Passport and identity numbers, birthdays: not needed, left out and never shown."""
NOT_NEEDED = "not-needed"
"""Known and of no use: row numbers, time stamps, prices."""
WEAK_CODE = "weak-code"
"""Numbers of an order rather than of a person: a foreign code only when the list has no better one."""

WORDS: dict[str, tuple[str, ...]] = {
    PRIVATE: (
        "passport", "passport number", "passport no", "id number", "id card", "identity number", "national id",
        "date of birth", "birth date", "birthday", "birthdate", "dob", "visa number", "身份证", "身份证号", "身份证号码", "身份證",
        "身分證", "证件号", "证件号码", "证件类型", "證件號碼", "护照", "护照号", "护照号码", "護照", "護照號碼", "出生日期", "出生年月", "生日",
        "여권", "여권번호", "주민등록번호", "주민번호", "생년월일", "旅券番号", "パスポート", "生年月日", "银行账号", "银行卡号", "계좌번호",
        "bank account",
    ),
    "emergency": (
        "emergency contact", "emergency phone", "emergency", "紧急联系人", "紧急联系电话", "紧急联系", "紧急联络人", "緊急聯絡人",
        "緊急連絡先", "緊急聯絡", "비상연락처", "비상연락망", "긴급연락처", "비상 연락처",
    ),
    "native": (
        "native", "native name", "chinese name", "korean name", "japanese name", "name in chinese", "name in korean",
        "name in native script", "name native", "中文名", "汉字姓名", "漢字姓名", "漢字氏名", "한글이름", "국문이름", "한글성명", "국문성명",
    ),
    "latin": (
        "latin", "latin name", "pinyin", "english name", "name in english", "romanized name", "name in pinyin", "name pinyin",
        "passport name", "name as in passport", "name on passport", "拼音", "姓名拼音", "汉语拼音", "漢語拼音", "拼音姓名", "英文名", "英文名字",
        "护照姓名", "영문이름", "영문명", "영문성명", "여권이름", "여권상 이름", "로마자", "ローマ字", "英字氏名", "英語名",
    ),
    "second": (
        "second", "second reading", "reading", "furigana", "kana", "フリガナ", "ふりがな", "カナ", "氏名カナ", "氏名フリガナ", "한글음", "한글독음", "독음",
        "한국어 발음", "韩文名", "韩文姓名", "韓文姓名",
    ),
    "said": (
        "said", "pronunciation", "name pronunciation", "pronunciation of name", "pronounced", "how to pronounce",
        "how to pronounce your name", "how to say your name", "how the name is said", "phonetic", "phonetic spelling", "phonetic name",
        "读音", "姓名读音", "名字读音", "发音", "姓名发音", "读法", "讀音", "姓名讀音", "發音", "발음", "이름 발음", "이름발음", "성명 발음", "발음 표기", "読み方", "発音",
    ),
    "badge_name": (
        "badge name", "name on badge", "name badge", "preferred name", "nickname", "display name", "胸牌姓名", "胸卡姓名", "명찰이름",
        "명찰 표기", "표기명", "称呼", "昵称",
    ),
    "name": (
        "attendee name", "participant name", "delegate name", "full name", "name", "participant", "delegate", "attendee",
        "names", "nom", "nombre", "姓名", "名字", "代表姓名", "参会人姓名", "学员姓名", "姓名全称", "参会人员", "參加者姓名", "성명", "이름", "성함", "참가자",
        "참가자명", "참석자", "참석자명", "氏名", "お名前", "名前", "参加者名", "参加者氏名", "user name original name",
    ),
    "family": (
        "family name", "last name", "surname", "lastname", "familyname", "last", "姓", "姓氏", "성", "성씨", "氏", "苗字", "名字姓", "セイ",
    ),
    "given": (
        "given name", "given names", "first name", "forename", "firstname", "givenname", "first", "middle name", "名", "가운데이름",
        "명", "メイ",
    ),
    "organisation_native": ("organisation native", "organization native", "native organisation"),
    "organisation": (
        "organisation", "organization", "organisation name", "organization name", "affiliation", "institution",
        "institute", "company", "company name", "employer", "agency", "workplace", "work unit", "单位", "单位名称", "工作单位", "所在单位",
        "所属单位", "机构", "机构名称", "组织", "公司", "公司名称", "單位", "服務單位", "單位名稱", "機構", "公司名稱", "소속", "소속기관", "기관", "기관명", "소속기관명", "회사",
        "회사명", "단체명", "업체명", "所属", "所属機関", "勤務先", "会社名", "団体名", "所属先", "部门", "工作部门", "department", "부서", "部署", "部門",
    ),
    "position": (
        "position", "job title", "title position", "position title", "designation", "occupation", "job", "job position",
        "title", "职务", "职位", "职务职称", "职称", "岗位", "職務", "職位", "職稱", "직위", "직책", "직급", "직함", "직위직책", "役職", "役職名", "肩書",
    ),
    "delegation_native": ("delegation native", "native delegation"),
    "delegation": (
        "delegation", "delegation name", "sending body", "sending city", "delegation city", "代表团", "代表团名称", "代表團", "所属代表团",
        "대표단", "대표단명", "代表団", "city", "city name", "town", "municipality", "local government", "城市", "所在城市", "城市名称", "来自城市",
        "市", "所在市", "都市", "도시", "도시명", "지자체", "지자체명", "시군구", "市町村", "自治体", "自治体名", "地区", "所在地区", "地區", "지역", "province",
        "province city", "region", "state", "省份", "省市", "省", "所在省份", "시도", "country", "country region", "country or region",
        "国家", "国家地区", "國家", "국가", "국가명", "国", "国名",
    ),
    "role": (
        "role", "participant type", "attendee type", "category", "participation type", "type of participant", "身份", "角色",
        "参会身份", "参会类型", "人员类别", "类别", "類別", "身分別", "구분", "참가구분", "참가유형", "역할", "참석구분", "区分", "参加区分", "役割",
    ),
    "group": (
        "group", "group name", "group number", "team", "group no", "组", "组别", "小组", "分组", "组号", "組別", "小組", "分組", "조", "그룹",
        "조편성", "분임", "팀", "グループ", "班", "組", "班级",
    ),
    "bus": (
        "bus", "bus number", "bus no", "coach", "vehicle", "车号", "车辆", "车次", "乘车", "大巴", "巴士", "車號", "車次", "버스", "차량", "호차",
        "버스번호", "탑승차량", "バス", "号車",
    ),
    "roommate": (
        "roommate", "room mate", "roommate name", "sharing room with", "shares room with", "shares a room with", "room partner",
        "sharing with", "同屋", "同住", "同住人", "同房", "同房人", "同屋人", "室友", "合住人", "룸메이트", "룸메", "동숙자", "동숙인", "ルームメイト", "同室者", "同室",
    ),
    "email": (
        "attendee email", "attendee e mail", "email", "e mail", "email address", "e mail address", "mail", "邮箱",
        "电子邮箱", "电子邮件", "邮箱地址", "邮件", "電子郵件", "電子信箱", "信箱", "郵箱", "이메일", "이메일주소", "전자우편", "메일", "メール", "メールアドレス",
        "電子メール",
    ),
    "mobile": (
        "mobile", "mobile number", "mobile phone", "mobile no", "cell phone", "cell", "cellphone", "phone", "phone number",
        "telephone", "telephone number", "tel", "contact number", "contact no", "contact phone", "whatsapp", "手机", "手机号",
        "手机号码", "移动电话", "联系手机", "手機", "手機號碼", "行動電話", "휴대폰", "휴대폰번호", "휴대전화", "휴대전화번호", "핸드폰", "핸드폰번호", "携帯", "携帯電話",
        "携帯番号", "电话", "电话号码", "联系电话", "联系方式", "電話", "電話號碼", "聯絡電話", "聯繫電話", "연락처", "전화", "전화번호", "電話番号", "連絡先",
    ),
    "languages": (
        "languages", "language", "preferred language", "languages spoken", "spoken languages", "语言", "语种", "使用语言", "語言",
        "언어", "사용언어", "사용 언어", "言語", "使用言語",
    ),
    "diet": (
        "diet", "dietary", "dietary requirements", "dietary restrictions", "dietary needs", "food", "food note", "meal",
        "meal preference", "allergies", "food allergies", "allergy", "饮食", "饮食要求", "饮食禁忌", "用餐", "用餐要求", "餐食", "忌口", "过敏", "飲食",
        "飲食禁忌", "用餐需求", "葷素", "清真", "식단", "식사", "식이제한", "식이", "알레르기", "알러지", "채식여부", "특이식단", "食事", "食事制限", "アレルギー",
    ),
    "access": (
        "access", "access needs", "accessibility", "accessibility needs", "special needs", "mobility", "special assistance",
        "无障碍", "无障碍需求", "特殊需求", "无障碍要求", "無障礙", "無障礙需求", "배려사항", "접근성", "휠체어", "장애여부", "특별지원", "配慮事項",
        "バリアフリー",
    ),
    "attention": (
        "attention", "attention note", "note", "notes", "remark", "remarks", "comment", "comments",
        "requires special attention", "备注", "备注信息", "说明", "備註", "附註", "비고", "메모", "참고사항", "특이사항", "요청사항", "備考", "特記事項", "メモ",
    ),
    "foreign_codes": (
        "foreign codes", "foreign code", "secret", "ticket secret", "barcode", "barcode number", "ticket barcode", "ticket code", "ticket number",
        "ticket id", "ticket", "qr code", "qr", "registration id", "registration number", "registration code",
        "registration no", "confirmation code", "attendee number", "attendee id", "报名编号", "报名号", "报名序号", "参会编号", "注册编号", "注册号", "票号", "电子票号",
        "二维码", "報名編號", "報名序號", "票號", "접수번호", "등록번호", "참가번호", "신청번호", "티켓번호", "예매번호", "受付番号", "登録番号", "申込番号",
        "チケット番号",
    ),
    WEAK_CODE: (
        "order code", "order number", "order no", "order", "order id", "reference", "booking reference", "booking code", "订单号",
        "订单编号", "訂單編號", "주문번호", "注文番号",
    ),
    NOT_NEEDED: (
        "no", "number", "id", "serial", "sn", "row", "index", "timestamp", "created at", "registration date",
        "registration time", "order date", "order time", "status", "attendee status", "order status", "approval status",
        "registration state", "checked in", "checked in at", "check in date", "checked out", "price", "total paid", "currency",
        "quantity", "ticket type", "ticket name", "price tier", "product", "order type", "fees paid", "voucher code",
        "nationality", "国籍", "國籍", "국적", "gender", "sex", "age", "seat", "join time", "leave time", "attended", "signature", "sign", "address", "zip code",
        "postcode", "序号", "编号", "提交时间", "性别", "年龄", "民族", "签名", "签到", "时间戳记", "序號", "編號", "性別", "年齡", "簽名", "번호", "순번",
        "연번", "성별", "나이", "서명", "타임스탬프", "주소", "番号", "年齢", "署名", "タイムスタンプ", "地址", "照片", "photo", "사진", "写真",
    ),
}  # fmt: skip

LATIN_MARKS = (
    "英文", "英语", "英語", "拼音", "영문", "영어", "로마자", "ローマ字", "in english", "english", "latin", "roman", "romanized", "pinyin",
)  # fmt: skip
"""Words in a header that say the column is in Latin letters."""

NATIVE_MARKS = (
    "中文", "汉字", "漢字", "한글", "국문", "한자", "한국어", "중문", "native", "in chinese", "in korean", "in japanese", "chinese", "korean",
    "japanese", "本国语", "日本語", "和文", "韩文", "韓文", "原文",
)  # fmt: skip
"""Words in a header that say the column is in the person's own script."""

FOREIGN_CONTEXT = (
    "event", "hotel", "file", "bank", "product", "session", "invoice", "flight", "airline", "tax", "workshop", "partner",
    "spouse", "酒店", "航班", "发票", "银行", "活动", "项目", "会议", "課程", "课程", "호텔", "항공", "행사", "계좌", "ホテル", "便名", "主办", "invited by", "推荐人", "pay",
)  # fmt: skip
"""A header with one of these is about something other than the person: nothing is guessed from a part of it."""
