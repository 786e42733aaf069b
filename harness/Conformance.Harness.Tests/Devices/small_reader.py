#!/usr/bin/env python3
"""A small reader behind the reader protocol, written from reader-protocol.openapi.json and nothing else of the bench.

It knows one card, taro's, and proves identity by PIN. It has neither camera nor terminal, and tells what its card was asked.
Usage: small_reader.py PERSONA.json [--fault repeat-digit]. Prints its address, and ends when its standard input does.
"""
import json
import random
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

HELLO = {
    "protocol": "conformance-reader", "version": 1, "maker": "Small", "model": "small-reader", "serial": "1", "firmware": "0.1",
    "observability": ["screen", "touch", "apdu"], "cardControl": [], "knowsStaffPasscode": False,
}
TITLES = {"idle": "カードを置いてください", "method": "本人確認の方法", "pin": "暗証番号", "refused": "窓口へお申し出ください", "finished": "カードをお取りください"}


class Reader:
    def __init__(self, pin, fault, seed):
        self.pin, self.fault, self.random = pin, fault, random.Random(seed)
        self.events, self.tries, self.entered = [], 3, []
        self.show("idle")

    def tell(self, kind, **what):
        self.events.append({"number": len(self.events) + 1, "what": {"kind": kind, **what}})

    def show(self, screen, buttons=(), **more):
        self.screen = {"id": screen, "title": TITLES[screen], "lines": [],
                       "buttons": [{"id": button, "label": button, "selected": False} for button in buttons], **more}
        self.tell("screen-shown", screen=self.screen)

    def show_pad(self, **more):
        marks = len(self.entered)
        self.show("pin", (["ok"] if marks == 4 else []) + ["clear", "cancel"], pad=self.pad, marks=marks, **more)

    def begin_entry(self, **more):
        digits = list("0123456789")
        self.random.shuffle(digits)
        if self.fault == "repeat-digit":
            digits[0] = digits[1]
        self.pad, self.entered = "".join(digits), []
        self.show_pad(**more)

    def exchange(self, header, status, length=0, selected=None):
        self.tell("apdu", header=header, commandLength=length, status=status, responseLength=0, **({"selected": selected} if selected else {}))

    def select_pin(self):
        self.exchange("00A4040C", "9000", 10, "D392F000260100000001")
        self.exchange("00A4020C", "9000", 2, "0018")

    def verify(self):
        self.select_pin()
        if self.tries == 0:
            status = "6984"
        elif "".join(self.entered) == self.pin:
            self.tries, status = 3, "9000"
        else:
            self.tries -= 1
            status = "63C%d" % self.tries
        self.exchange("00200080", status, 4)
        if status == "9000":
            self.tell("identity-decided", method="pin", established=True)
            self.exchange("00A4020C", "9000", 2, "0017")
            self.exchange("802A0080", "9000", 51)
            self.show("finished")
        else:
            self.tell("identity-decided", method="pin", established=False, decidedBy="chip", reason="wrong-pin")
            self.begin_entry(triesLeft=self.tries) if self.tries else self.show("refused")

    def touch(self, button):
        if button == "pin":
            self.select_pin()
            self.exchange("00200080", "63C%d" % self.tries)
            self.begin_entry()
        elif button == "clear":
            self.begin_entry()
        elif button == "ok":
            self.verify()
        else:
            self.show("refused")

    def act(self, act):
        kind = act["kind"]
        if kind == "place-card":
            if act["persona"] != "taro":
                return {"outcome": "not-done", "words": "there is no card but taro's here"}
            self.show("method", ["pin", "cancel"])
            return {"outcome": "done", "card": "taro"}
        if kind in ("take-card", "restart"):
            self.show("idle")
        elif kind == "touch-button":
            self.touch(act["button"])
        elif kind == "touch-key":
            self.entered.append(self.pad[act["place"]])
            self.show_pad()
        else:
            return {"outcome": "not-done", "words": "this reader has nothing for " + kind}
        return {"outcome": "done"}


class Adapter(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    reader, pin, fault = None, None, None

    def answer(self, body, status=200):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        path, _, query = self.path.partition("?")
        reader = Adapter.reader
        if path == "/reader":
            self.answer(HELLO)
        elif reader and path == "/session/events":
            self.answer({"events": reader.events[int(query[len("since="):]):], "settled": True})
        elif reader and path == "/session/screen":
            self.answer({"screen": reader.screen})
        else:
            self.answer({"error": "there is nothing at " + path}, 404)

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) if "Content-Length" in self.headers else self.chunks())
        if self.path == "/session":
            Adapter.reader = Reader(self.pin, self.fault, body["seed"])
            self.answer({"now": body["now"], "institution": body["institution"]})
        elif Adapter.reader and self.path == "/session/acts":
            self.answer(Adapter.reader.act(body))
        else:
            self.answer({"error": "there is nothing at " + self.path}, 404)

    def do_DELETE(self):
        Adapter.reader = None
        self.answer({})

    def chunks(self):
        data = b""
        while size := int(self.rfile.readline(), 16):
            data += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return data

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as persona:
        Adapter.pin = json.load(persona)["pins"]["authentication"]
    Adapter.fault = sys.argv[3] if "--fault" in sys.argv else None
    server = HTTPServer(("127.0.0.1", 0), Adapter)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print("http://127.0.0.1:%d/" % server.server_port, flush=True)
    sys.stdin.read()
    server.shutdown()
