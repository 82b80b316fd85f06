"""The words of reports in the languages of the programme; a report may carry two of them at once."""

from collections.abc import Callable, Mapping, Sequence

from companion.domain.rollcall import AwayReason

Speaker = Callable[[str], str]

_WORDS: Mapping[str, tuple[str, str, str]] = {
    "attendance": ("Attendance", "出席情况", "출석"),
    "times": ("Times", "时间明细", "시각"),
    "activities": ("Activities", "活动", "활동"),
    "certificates": ("Certificates", "证书", "수료증"),
    "native-name": ("Native name", "姓名", "이름"),
    "latin-name": ("Latin name", "拼音", "영문 이름"),
    "delegation": ("Delegation", "代表团", "대표단"),
    "organisation": ("Organisation", "单位", "소속"),
    "role": ("Role", "身份", "구분"),
    "walk-in": ("Walk-in", "现场登记", "현장 등록"),
    "walk-ins": ("Walk-ins", "现场登记人数", "현장 등록 인원"),
    "yes": ("yes", "是", "예"),
    "came": ("Came", "出席", "출석"),
    "planned": ("Planned", "应到", "예정"),
    "hours": ("Hours", "学时", "시간"),
    "share": ("Share", "比例", "비율"),
    "certificate": ("Certificate", "证书", "수료증"),
    "activity": ("Activity", "活动", "활동"),
    "date": ("Date", "日期", "날짜"),
    "start": ("Start", "开始", "시작"),
    "end": ("End", "结束", "종료"),
    "place": ("Place", "地点", "장소"),
    "checkpoint": ("Checkpoint", "签到点", "체크인 지점"),
    "first-in": ("First in", "首次签到", "첫 입장"),
    "last-out": ("Last out", "最后签退", "마지막 퇴장"),
    "minutes": ("Minutes", "分钟", "분"),
    "mark": ("Mark", "标记", "표시"),
    "reason": ("Reason", "原因", "사유"),
    "expected": ("Expected", "应到", "예정"),
    "arrived": ("Arrived", "已到", "도착"),
    "extra": ("Not on the list", "名单外", "명단 외"),
    "excused": ("Excused", "请假", "사유 불참"),
    "unknown": ("Unknown", "未知", "미확인"),
    "serial": ("Serial", "编号", "일련번호"),
    "key": ("Public key", "公钥", "공개 키"),
    "key-of-certificates": (
        "Fingerprint of the key that signs certificates",
        "证书签名公钥的指纹",
        "수료증 서명 키의 지문",
    ),
    "fingerprint": ("Fingerprint", "指纹", "지문"),
    "name": ("Name", "姓名", "이름"),
    "total": ("Came", "出席人数", "출석 인원"),
    "page": ("Page", "页", "쪽"),
    "leader": ("Head", "团长", "단장"),
    "interpreter": ("Interpreter", "翻译", "통역"),
    "signature": ("Signature", "签名", "서명"),
    "roster-help": (
        "Sign beside your name. Staff: scan this code, then each line that is signed.",
        "请在姓名旁签名。工作人员：先扫此码，再逐行扫描已签名的行。",
        "이름 옆에 서명해 주세요. 담당자: 이 코드를 먼저, 그다음 서명된 줄을 스캔하세요.",
    ),
    "away-ill": ("Unwell", "身体不适", "아픔"),
    "away-own-transport": ("Own transport", "自行前往", "개별 이동"),
    "away-left-early": ("Left early", "提前离开", "먼저 떠남"),
    "away-other-group": ("With another group", "随其他组", "다른 조와 이동"),
    "away-later": ("Joins later", "稍后加入", "나중에 합류"),
    "away-left-behind": ("Not found, left behind", "未找到，未随行", "찾지 못해 두고 감"),
    "mark-came": ("came", "出席", "출석"),
    "mark-late": ("late", "迟到", "지각"),
    "mark-left-early": ("left early", "早退", "조퇴"),
    "mark-excused": ("excused", "请假", "사유 불참"),
    "mark-absent": ("did not come", "缺席", "결석"),
    "mark-not-yet": ("not yet", "未开始", "아직"),
    "email": ("E-mail", "电子邮箱", "이메일"),
    "mobile": ("Mobile", "手机", "휴대전화"),
    "never-called": ("not called", "未上台", "호명되지 않음"),
    "kept-back": ("held back", "暂未颁发", "보류"),
    "certificates-left": ("Certificates not handed over", "未颁发的证书", "전달하지 못한 수료증"),
    "certificate-earned": ("earned", "已获得", "수료"),
    "certificate-not-yet": ("not yet", "尚未获得", "아직"),
    "certificate-out-of-reach": ("out of reach", "无法获得", "수료 불가"),
}
_ORDER = ("en", "zh", "ko")


def speaker(languages: Sequence[str]) -> Speaker:
    """A function that says a word in these languages, joined with " / "; languages we do not write are left out."""
    places = [_ORDER.index(tag[:2]) for tag in languages if tag[:2] in _ORDER] or [0]

    def say(word: str) -> str:
        return " / ".join(dict.fromkeys(_WORDS[word][place] for place in places))

    return say


def reason_words(reason: str, say: Speaker) -> str:
    """Why somebody was not counted, in words; what was written freely stays as it is."""
    return say(f"away-{reason}") if reason in set(AwayReason) else reason
