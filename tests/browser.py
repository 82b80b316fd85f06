"""Drives a real Chromium without a window, through the pipe of its DevTools protocol: no port, no network."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def browser_found() -> str | None:
    """The browser's program, or None when this machine has none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def film(file: Path, code: Sequence[Sequence[bool]]) -> Path:
    """Write a film of one still picture, 1280 x 720 in grey, with this code in its middle, 8 px a module (Y4M)."""
    ground = Image.new("L", (1280, 720), 190)
    size = len(code) + 8
    drawn = Image.new("L", (size, size), 240)
    drawn.putdata([
        25 if 4 <= x < size - 4 and 4 <= y < size - 4 and code[y - 4][x - 4] else 240
        for y in range(size) for x in range(size)
    ])  # fmt: skip
    drawn = drawn.resize((size * 8, size * 8), Image.Resampling.NEAREST)
    ground.paste(drawn, ((1280 - drawn.width) // 2, (720 - drawn.height) // 2))
    colour = bytes([128]) * (640 * 360 * 2)
    file.write_bytes(b"YUV4MPEG2 W1280 H720 F10:1 Ip A1:1 C420jpeg\n" + (b"FRAME\n" + ground.tobytes() + colour) * 2)
    return file


class Browser:
    """One browser with one page. `home` is a folder of its own; close it at the end."""

    def __init__(self, program: str, home: Path, *options: str) -> None:
        to_read, self._write = os.pipe()
        self._read, to_write = os.pipe()
        flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"]
        flags += [f"--user-data-dir={home}", "--remote-debugging-pipe", *options, "about:blank"]
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{to_read} 4>&{to_write}', "bash", program, *flags],
            pass_fds=(to_read, to_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        self._rest = b""
        self._number = 0
        self._session = ""
        self.events: list[dict[str, Any]] = []
        target = next(one for one in self.ask("Target.getTargets")["targetInfos"] if one["type"] == "page")
        self._session = self.ask("Target.attachToTarget", targetId=target["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.ask(f"{domain}.enable")

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """One command and its answer; what happens meanwhile is kept in `events`."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while (answer := self._next()).get("id") != self._number:
            self.events.append(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']['message']}")
        found: dict[str, Any] = answer["result"]
        return found

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = os.read(self._read, 1 << 20)
            if not more:
                raise RuntimeError("the browser has gone")
            self._rest += more
        message, self._rest = self._rest.split(b"\0", 1)
        found: dict[str, Any] = json.loads(message)
        return found

    def open(
        self, file: Path, *, language: str = "en", width: int = 1366, height: int = 768, dark: bool = False
    ) -> None:
        """Open a file as from a disk, in this language, size and colour scheme; forget what happened before."""
        self.ask("Emulation.setUserAgentOverride", userAgent="Browser", acceptLanguage=language)
        media = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        self.ask("Emulation.setEmulatedMedia", features=media)
        self.ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600
        )
        self.events.clear()
        self.ask("Page.navigate", url=file.as_uri())
        while not any(event.get("method") == "Page.loadEventFired" for event in self.events):
            self.events.append(self._next())

    def run(self, script: str, **values: Any) -> Any:
        """What an expression of JavaScript gives, awaited; `values` are constants in it."""
        constants = "".join(f"const {name} = {json.dumps(value)};" for name, value in values.items())
        code = f"(async () => {{ {constants} return ({script}); }})()"
        answer = self.ask("Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def choose_file(self, selector: str, file: Path) -> None:
        """Choose a file in a file box, as a person does in the dialog."""
        root = self.ask("DOM.getDocument")["root"]["nodeId"]
        node = self.ask("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.ask("DOM.setFileInputFiles", nodeId=node, files=[str(file)])

    def picture(self, file: Path) -> None:
        """The page as it looks, whole, as PNG."""
        shot = self.ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        file.write_bytes(base64.b64decode(shot["data"]))

    def requests(self) -> list[str]:
        """The addresses that were asked since the page was opened."""
        asked = (e["params"] for e in self.events if e.get("method") == "Network.requestWillBeSent")
        return [str(one["request"]["url"]) for one in asked]

    def complaints(self) -> list[Mapping[str, Any]]:
        """What stands in the console since the page was opened: breaches of its own rules, and faults."""
        told = {"Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled"}
        return [event["params"] for event in self.events if event.get("method") in told]

    def close(self) -> None:
        """End the browser."""
        os.close(self._write)
        os.close(self._read)
        self._process.terminate()
        self._process.wait(30)
