<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>CheckInScreen</name>
    <message>
        <source>Whose photo? Scan their badge, or find the person by name first.</source>
        <translation>누구의 사진인가요? 먼저 명찰을 스캔하거나 이름으로 찾으세요.</translation>
    </message>
</context>
<context>
    <name>DelegatePanel</name>
    <message>
        <source>Photo…</source>
        <translation>사진…</translation>
    </message>
</context>
<context>
    <name>DelegatesScreen</name>
    <message numerus="yes">
        <source>At the end: %n similar names</source>
        <translation>
            <numerusform>끝에 비슷한 이름 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody matches “%1”. Similar names:</source>
        <translation>“%1” 검색 결과가 없습니다. 비슷한 이름:</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This picture is too large to be kept.</source>
        <translation>사진이 너무 커서 보관할 수 없습니다.</translation>
    </message>
    <message>
        <source>Take a smaller one.</source>
        <translation>더 작은 사진을 고르세요.</translation>
    </message>
    <message>
        <source>There is no photo of this delegate.</source>
        <translation>이 대표의 사진이 없습니다.</translation>
    </message>
    <message>
        <source>This file is no picture that can be read.</source>
        <translation>읽을 수 있는 사진 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG file.</source>
        <translation>JPEG나 PNG 파일을 고르세요.</translation>
    </message>
    <message>
        <source>This picture is too large to be read.</source>
        <translation>사진이 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Save it smaller, then try again.</source>
        <translation>크기를 줄여 저장한 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name}을(를) 읽을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Similar names</source>
        <translation>비슷한 이름</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”. Similar names:</source>
        <translation>“{text}” 검색 결과가 없습니다. 비슷한 이름:</translation>
    </message>
    <message>
        <source>Nobody matches “{text}”.</source>
        <translation>“{text}” 검색 결과가 없습니다.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>In</source>
        <translation>입장함</translation>
    </message>
    <message>
        <source>In {time}</source>
        <translation>{time} 입장</translation>
    </message>
    <message>
        <source>Not on this list</source>
        <translation>명단에 없음</translation>
    </message>
    <message>
        <source>Badge ends {digits}</source>
        <translation>명찰 끝 번호 {digits}</translation>
    </message>
    <message>
        <source>The names are being read…</source>
        <translation>이름을 읽는 중…</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count}명 중 {place}</translation>
    </message>
    <message>
        <source>Enter again: check in {name}</source>
        <translation>Enter를 한 번 더: {name} 체크인</translation>
    </message>
    <message>
        <source>Enter: choose {name}</source>
        <translation>Enter: {name} 선택</translation>
    </message>
</context>
<context>
    <name>PhotoPanel</name>
    <message>
        <source>Photo of %1</source>
        <translation>%1 사진</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>이 사진 사용</translation>
    </message>
    <message>
        <source>Take the photo</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>다시 찍기</translation>
    </message>
    <message>
        <source>It stays in this event and shows when their badge is scanned.</source>
        <translation>이 행사에만 보관되며 명찰을 스캔할 때 표시됩니다.</translation>
    </message>
    <message>
        <source>Face to the camera, head and shoulders inside the frame.</source>
        <translation>카메라를 보고 머리와 어깨를 화면 안에 맞추세요.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진 파일</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>사진 선택</translation>
    </message>
    <message>
        <source>The photo of %1 is kept.</source>
        <translation>%1의 사진을 저장했습니다.</translation>
    </message>
    <message>
        <source>The photo of %1 is removed.</source>
        <translation>%1의 사진을 삭제했습니다.</translation>
    </message>
</context>
</TS>
