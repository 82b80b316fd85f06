<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Camera</name>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>켜는 중…</translation>
    </message>
    <message>
        <source>Also reading phone screens</source>
        <translation>휴대폰 화면의 코드도 읽습니다</translation>
    </message>
    <message>
        <source>Covered, or too dark</source>
        <translation>가려졌거나 너무 어두움</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>카메라가 없음</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Another program uses it</source>
        <translation>다른 프로그램이 사용 중</translation>
    </message>
    <message>
        <source>Not allowed to use it</source>
        <translation>사용 권한 없음</translation>
    </message>
    <message>
        <source>Gives no picture</source>
        <translation>화면이 나오지 않음</translation>
    </message>
    <message>
        <source>Cannot be used here</source>
        <translation>여기서는 쓸 수 없음</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>It is off. F8 switches it on.</source>
        <translation>꺼져 있습니다. F8을 누르면 켜집니다.</translation>
    </message>
    <message>
        <source>It is starting.</source>
        <translation>켜는 중입니다.</translation>
    </message>
    <message>
        <source>Hold a badge or a phone in front of it. F8 switches it off.</source>
        <translation>명찰이나 휴대폰을 카메라 앞에 대세요. F8을 누르면 꺼집니다.</translation>
    </message>
    <message>
        <source>{name} sees nothing. Open its shutter, or make more light. Scanning goes on.</source>
        <translation>{name}에 아무것도 보이지 않습니다. 렌즈 덮개를 열거나 불을 더 밝히세요. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>This computer has no camera. Plug one in and it is used at once. Scanning goes on.</source>
        <translation>이 컴퓨터에는 카메라가 없습니다. 꽂으면 바로 사용됩니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>{name} is not plugged in. It is used again as soon as it is back. Scanning goes on.</source>
        <translation>{name}이(가) 연결되어 있지 않습니다. 다시 꽂으면 바로 사용됩니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>Another program uses {name}. Close that program and the picture comes by itself. Scanning goes on.</source>
        <translation>다른 프로그램이 {name}을(를) 사용하고 있습니다. 그 프로그램을 닫으면 화면이 저절로 나옵니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>This computer does not let Companion use the camera. Allow it in the system's settings for privacy. Scanning goes on.</source>
        <translation>이 컴퓨터가 Companion의 카메라 사용을 막고 있습니다. 시스템의 개인정보 보호 설정에서 허용하세요. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>{name} gives no picture. Another program may be using it, or its cable is loose. It is tried again every three seconds. Scanning goes on.</source>
        <translation>{name}에서 화면이 나오지 않습니다. 다른 프로그램이 쓰고 있거나 케이블이 헐거울 수 있습니다. 3초마다 다시 시도합니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>The camera cannot be used on this computer. Scanning goes on.</source>
        <translation>이 컴퓨터에서는 카메라를 쓸 수 없습니다. 스캔은 계속됩니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>카메라 설정</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation>카메라에 보이는 것</translation>
    </message>
    <message>
        <source>Reading codes</source>
        <translation>코드 읽기</translation>
    </message>
    <message>
        <source>Read codes at the desk</source>
        <translation>체크인 데스크에서 코드 읽기</translation>
    </message>
    <message>
        <source>F8 switches it on and off there.</source>
        <translation>데스크에서 F8로 켜고 끕니다.</translation>
    </message>
    <message>
        <source>The one that looks at whoever comes.</source>
        <translation>오는 사람을 향한 카메라입니다.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>코드 종류</translation>
    </message>
    <message>
        <source>More kinds take more time for each picture.</source>
        <translation>종류가 많을수록 화면마다 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>QR and barcodes</source>
        <translation>QR과 바코드</translation>
    </message>
    <message>
        <source>Pictures are looked at and forgotten. None is kept.</source>
        <translation>화면은 보기만 하고 바로 지웁니다. 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The first one found</source>
        <translation>가장 먼저 찾은 카메라</translation>
    </message>
    <message>
        <source>Read {code}</source>
        <translation>읽음: {code}</translation>
    </message>
    <message>
        <source>It can be used. Nothing was recorded here.</source>
        <translation>사용할 수 있습니다. 여기서는 아무것도 기록하지 않았습니다.</translation>
    </message>
    <message>
        <source>Hold a badge in front of it</source>
        <translation>명찰을 카메라 앞에 대세요</translation>
    </message>
    <message>
        <source>About as far away as a hand reaches, so that the code is sharp.</source>
        <translation>코드가 또렷하게 보이도록 팔 길이쯤 떨어뜨리세요.</translation>
    </message>
</context>
</TS>
