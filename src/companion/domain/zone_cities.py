"""The cities that time zones are named after, in the languages of the program.

Chinese and Korean names are the exemplar cities of the Unicode CLDR; Kolkata, which it leaves as it is, by common use.
A zone that is not listed keeps its English name.
"""

_CITIES = {
    "Asia/Seoul": ("首尔", "서울"),
    "Asia/Shanghai": ("上海", "상하이"),
    "Asia/Urumqi": ("乌鲁木齐", "우루무치"),
    "Asia/Hong_Kong": ("香港", "홍콩"),
    "Asia/Macau": ("澳门", "마카오"),
    "Asia/Taipei": ("台北", "타이베이"),
    "Asia/Tokyo": ("东京", "도쿄"),
    "Asia/Pyongyang": ("平壤", "평양"),
    "Asia/Ulaanbaatar": ("乌兰巴托", "울란바토르"),
    "Asia/Singapore": ("新加坡", "싱가포르"),
    "Asia/Bangkok": ("曼谷", "방콕"),
    "Asia/Jakarta": ("雅加达", "자카르타"),
    "Asia/Manila": ("马尼拉", "마닐라"),
    "Asia/Kolkata": ("加尔各答", "콜카타"),
    "Asia/Dubai": ("迪拜", "두바이"),
    "Europe/Berlin": ("柏林", "베를린"),
    "Europe/London": ("伦敦", "런던"),
    "Europe/Paris": ("巴黎", "파리"),
    "Africa/Nairobi": ("内罗毕", "나이로비"),
    "America/New_York": ("纽约", "뉴욕"),
    "America/Sao_Paulo": ("圣保罗", "상파울루"),
    "America/Los_Angeles": ("洛杉矶", "로스앤젤레스"),
    "Australia/Sydney": ("悉尼", "시드니"),
}


def zone_city(timezone: str, language: str) -> str:
    """The city of a time zone: Asia/Seoul is 首尔 in "zh", 서울 in "ko", Seoul in any other language."""
    place = {"zh": 0, "ko": 1}.get(language)
    if place is not None and timezone in _CITIES:
        return _CITIES[timezone][place]
    return timezone.rpartition("/")[2].replace("_", " ")
