"""What delegates read on the screen that faces them, in the three languages at once, whatever the window speaks."""

LANGUAGES = ("zh", "en", "ko")

ByLanguage = dict[str, str]

CHECKED_IN: ByLanguage = {
    "zh": "欢迎！签到成功",
    "en": "Welcome! You are checked in",
    "ko": "환영합니다! 체크인 완료",
}
WELCOME: ByLanguage = {"zh": "欢迎", "en": "Welcome", "ko": "환영합니다"}
BACK: ByLanguage = {"zh": "欢迎回来！", "en": "Welcome back!", "ko": "다시 오신 것을 환영합니다!"}
WELCOME_BACK: ByLanguage = {"zh": "欢迎回来", "en": "Welcome back", "ko": "다시 환영합니다"}
ALREADY: ByLanguage = {
    "zh": "欢迎！您已签到",
    "en": "Welcome! You were checked in before",
    "ko": "환영합니다! 이미 체크인하셨습니다",
}
CHECKED_OUT: ByLanguage = {
    "zh": "再见！已签退",
    "en": "Goodbye! You are checked out",
    "ko": "안녕히 가세요! 체크아웃 완료",
}
GOODBYE: ByLanguage = {"zh": "再见", "en": "Goodbye", "ko": "안녕히 가세요"}
SHOW_BADGE: ByLanguage = {"zh": "请出示胸牌", "en": "Please show your badge", "ko": "명찰을 보여 주세요"}
SCAN_BADGE: ByLanguage = {"zh": "请扫描胸牌", "en": "Please scan your badge", "ko": "명찰을 스캔해 주세요"}
ONE_MOMENT: ByLanguage = {"zh": "请稍候", "en": "One moment, please", "ko": "잠시만 기다려 주세요"}
STAFF_HELPS: ByLanguage = {
    "zh": "工作人员马上为您办理",
    "en": "Our staff will help you",
    "ko": "직원이 곧 도와드리겠습니다",
}

CEREMONY: ByLanguage = {"zh": "证书颁发仪式", "en": "Certificate ceremony", "ko": "수료증 수여식"}
NEXT: ByLanguage = {"zh": "接下来", "en": "Next", "ko": "다음"}
CONGRATULATIONS: ByLanguage = {"zh": "祝贺各位！", "en": "Congratulations!", "ko": "축하합니다!"}
THANK_YOU: ByLanguage = {"zh": "感谢参与", "en": "Thank you for being here", "ko": "함께해 주셔서 감사합니다"}


def order(first: str) -> tuple[str, ...]:
    """The three languages, this one first; English before the other two (ui.md section 6)."""
    return tuple(dict.fromkeys((first if first in LANGUAGES else "en", "en", *LANGUAGES)))


def said(words: ByLanguage, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The words in these languages, each text once; languages that have none are left out."""
    return tuple(dict.fromkeys(words[language] for language in languages if words.get(language)))
