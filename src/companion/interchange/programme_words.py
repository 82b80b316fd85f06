# ruff: noqa: E501  (tables of words: hanzi count double)
"""The words by which the columns of a programme, its kinds of activity and its answers yes and no are known."""

from companion.domain.programme import ActivityKind
from companion.interchange.header_words import NOT_NEEDED

PROGRAMME_FIELDS: tuple[str, ...] = (
    "id", "title", "short", "date", "time", "start", "end", "duration", "kind", "place", "hours", "counts", "capacity",
    "checkpoints", "leader", "must_attend", "exits", "roles", "delegations", "groups", "more",
)  # fmt: skip

WORDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "activity title", "session title", "activity", "activity name", "session", "session name", "programme", "program", "event", "event title", "subject", "topic", "agenda", "agenda item", "content", "item", "name", "title english", "标题", "活动", "活动名称", "活动内容", "内容", "议程", "日程", "日程安排", "主题", "课程", "课程名称", "名称", "題目", "標題", "活動", "活動名稱", "議程", "內容", "제목", "활동", "활동명", "세션", "세션명", "프로그램", "프로그램명", "내용", "일정", "행사명", "강의명", "과목", "タイトル", "内容", "題名", "プログラム", "講義名", "行事"),
    "short": ("short title", "short name", "abbreviation", "简称", "縮寫", "약칭", "略称"),
    "date": ("date", "day", "session date", "日期", "日", "날짜", "일자", "日付", "日にち", "activity date"),
    "time": ("time", "times", "time slot", "schedule", "when", "时间", "时间段", "時間", "시간", "시간대", "일시", "時刻"),
    "start": ("start", "start time", "starts", "starts at", "begin", "begins", "from", "start date", "start datetime", "开始", "开始时间", "起始时间", "開始", "開始時間", "시작", "시작시간", "시작 시간", "시작시각", "시작일시", "開始時刻"),
    "end": ("end", "end time", "ends", "ends at", "finish", "until", "to", "end date", "end datetime", "结束", "结束时间", "終了", "結束", "結束時間", "종료", "종료시간", "종료 시간", "종료시각", "끝", "終了時刻"),
    "duration": ("duration", "length", "duration min", "duration minutes", "minutes", "时长", "時長", "소요시간", "所要時間"),
    "kind": ("kind", "type", "activity type", "session type", "category", "format", "类型", "活动类型", "类别", "形式", "類型", "類別", "구분", "유형", "종류", "種類", "区分", "種別"),
    "place": ("place", "location", "venue", "room", "where", "hall", "地点", "活动地点", "场所", "会场", "教室", "地點", "場地", "會場", "장소", "강의실", "행사장", "場所", "会場"),
    "hours": ("hours", "credit hours", "counted hours", "credits", "学时", "课时", "學時", "시수", "이수시간", "인정시간", "時間数"),
    "counts": ("counts", "counted", "counts for certificate", "certificate", "计入", "计入证书", "计学时", "計入", "인정", "이수인정", "수료인정", "認定"),
    "capacity": ("capacity", "seats", "limit", "max", "maximum", "places", "容量", "人数上限", "名额", "名額", "정원", "定員"),
    "checkpoints": ("checkpoints", "checkpoint", "check points", "stops", "签到点", "检查点", "簽到點", "체크포인트", "확인지점", "チェックポイント"),
    "leader": ("leader", "speaker", "lecturer", "presenter", "moderator", "responsible", "in charge", "person in charge", "主讲人", "主讲", "讲师", "负责人", "主持人", "講師", "主講人", "負責人", "강사", "연사", "담당자", "인솔자", "인솔", "발표자", "講師名", "担当"),
    "must_attend": ("must attend", "mandatory", "required", "compulsory", "obligatory", "必修", "必须参加", "必到", "필수", "필참", "必須"),
    "exits": ("exits", "count exits", "scan out", "sign out", "签退", "簽退", "퇴장", "퇴장확인"),
    "roles": ("roles", "role", "for roles", "expected roles", "角色", "身份", "역할"),
    "delegations": ("delegations", "delegation", "for delegations", "代表团", "城市", "대표단"),
    "groups": ("groups", "group", "for groups", "分组", "组别", "小组", "그룹", "조"),
    "more": ("companion settings",),
    "id": ("id", "activity id", "session id", "uid", "code", "编号", "활동번호"),
    NOT_NEEDED: ("no", "number", "序号", "번호", "순번", "连番", "備考", "备注", "비고", "notes", "note", "remarks", "description", "简介", "설명", "language", "语言", "언어", "weekday", "星期", "요일", "曜日"),
}  # fmt: skip

KINDS: dict[ActivityKind, tuple[str, ...]] = {
    ActivityKind.REGISTRATION: ("registration", "check in", "check-in", "报到", "注册", "签到", "報到", "등록", "접수", "受付", "登録"),
    ActivityKind.CEREMONY: ("ceremony", "opening", "closing", "graduation", "inauguration", "仪式", "开幕", "闭幕", "开班", "结业", "儀式", "開幕", "閉幕", "結業", "개회식", "폐회식", "개강식", "수료식", "입교식", "개막", "폐막", "환영식", "開会式", "閉会式", "修了式"),
    ActivityKind.MEAL: ("meal", "lunch", "dinner", "breakfast", "banquet", "coffee", "tea break", "reception", "午餐", "晚餐", "早餐", "茶歇", "宴", "午饭", "晚饭", "用餐", "오찬", "만찬", "조찬", "점심", "저녁식사", "아침식사", "중식", "석식", "조식", "식사", "다과", "昼食", "夕食", "朝食", "懇親会", "休憩"),
    ActivityKind.FIELD_VISIT: ("field visit", "field-visit", "field trip", "site visit", "study visit", "visit", "excursion", "tour", "参观", "考察", "实地", "现场教学", "走访", "參觀", "參訪", "견학", "현장", "시찰", "방문", "답사", "탐방", "視察", "見学", "訪問"),
    ActivityKind.TRANSFER: ("transfer", "departure", "arrival", "bus to", "airport", "shuttle", "乘车", "前往", "出发", "接机", "送机", "返回", "抵达", "乘車", "出發", "이동", "출발", "귀국", "입국", "공항", "移動", "出発", "到着"),
    ActivityKind.SESSION: ("session", "lecture", "workshop", "seminar", "discussion", "panel", "presentation", "keynote", "class", "meeting", "讲座", "课程", "研讨", "讨论", "交流", "授课", "座谈", "培训", "講座", "講義", "研討", "討論", "강의", "세미나", "토론", "워크숍", "발표", "회의", "특강", "간담회", "講演", "会議"),
    ActivityKind.OTHER: ("other", "free time", "free", "其他", "其它", "自由活动", "기타", "자유시간", "その他"),
}  # fmt: skip

COUNTING = frozenset({ActivityKind.SESSION, ActivityKind.FIELD_VISIT, ActivityKind.CEREMONY})
"""Kinds that count for certificates unless the list says otherwise."""

YES = frozenset(("yes", "y", "true", "1", "x", "✓", "✔", "√", "是", "对", "有", "o", "○", "예", "네", "유", "필수", "はい", "必须", "必修", "mandatory", "required"))  # fmt: skip
NO = frozenset(("no", "n", "false", "0", "-", "✗", "×", "否", "无", "아니오", "아니요", "무", "선택", "いいえ", "optional"))  # fmt: skip
EVERYONE = frozenset(("all", "everyone", "everybody", "全体", "全员", "全體", "所有人", "전체", "전원", "모두", "全員"))  # fmt: skip
ARRIVING = ("arriv", "present", "到达", "到場", "到场", "抵达", "도착", "출석", "到着")
