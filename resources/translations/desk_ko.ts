<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>DeskKeys</name>
    <message>
        <source>This help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Why they were let in</source>
        <translation>입장시킨 이유</translation>
    </message>
    <message>
        <source>The banner's button</source>
        <translation>알림줄 버튼</translation>
    </message>
    <message>
        <source>Choose the activity</source>
        <translation>활동 선택</translation>
    </message>
    <message>
        <source>Names behind the counts</source>
        <translation>인원별 명단</translation>
    </message>
    <message>
        <source>Next part of the screen</source>
        <translation>다음 영역</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>이전 영역</translation>
    </message>
    <message>
        <source>Status of this laptop</source>
        <translation>이 노트북 상태</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>카메라 켜기/끄기</translation>
    </message>
    <message>
        <source>First button of the answer</source>
        <translation>결과의 첫째 버튼</translation>
    </message>
    <message>
        <source>Second button of the answer</source>
        <translation>결과의 둘째 버튼</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Close, back to ready</source>
        <translation>닫기, 준비 상태로</translation>
    </message>
    <message>
        <source>Replace a badge</source>
        <translation>명찰 교체</translation>
    </message>
    <message>
        <source>Check in a delegation</source>
        <translation>대표단 전체 체크인</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>이름으로 찾기</translation>
    </message>
    <message>
        <source>In or out, next checkpoint</source>
        <translation>입장/퇴장, 다음 지점</translation>
    </message>
    <message>
        <source>Lock this desk</source>
        <translation>이 데스크 잠그기</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>소리 켜기/끄기</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>현장 등록</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>명찰 인쇄</translation>
    </message>
    <message>
        <source>Move scans to another activity</source>
        <translation>스캔을 다른 활동으로 옮기기</translation>
    </message>
    <message>
        <source>Take a photo</source>
        <translation>사진 찍기</translation>
    </message>
    <message>
        <source>Take back the last</source>
        <translation>마지막 취소</translation>
    </message>
    <message>
        <source>Self check-in</source>
        <translation>셀프 체크인</translation>
    </message>
    <message>
        <source>Second screen</source>
        <translation>보조 화면</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message>
        <source>Recent scans</source>
        <translation>최근 스캔</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>마지막 취소</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>아무도 없습니다.</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>Find a delegate: name, delegation or badge number</source>
        <translation>대표 찾기: 이름, 대표단, 명찰 번호</translation>
    </message>
    <message>
        <source>Scanning works wherever the cursor is.</source>
        <translation>커서 위치와 상관없이 스캔됩니다.</translation>
    </message>
</context>
</TS>
