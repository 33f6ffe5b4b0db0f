"""Answers over HTTP on a free port, which it tells on stdout; argv[1] is how it misbehaves."""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from harness import answer, hello, triggered


class Testee(BaseHTTPRequestHandler):
    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if request["op"] == "hello":
            self.reply(json.dumps(hello()))
        elif request["op"] == "stop":
            self.reply("", 204)
        elif triggered(request) and sys.argv[1] != "good":
            getattr(self, sys.argv[1])(json.dumps(answer(request)))
        else:
            self.reply(json.dumps(answer(request)))

    def reply(self, body, status=200, **headers):
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def status(self, body):
        self.reply(body, 500)

    def redirect(self, body):
        self.reply(body, 302, location="/elsewhere")

    def garbage(self, body):
        self.reply("<html>")

    def twice(self, body):
        self.reply(body + "\n" + body)

    def hangs(self, body):
        time.sleep(600)

    def trickles(self, body):
        self.send_response(200)
        self.send_header("content-length", "1000000")
        self.end_headers()
        while True:
            self.wfile.write(b" ")
            time.sleep(0.1)

    def breaks_off(self, body):
        self.send_response(200)
        self.send_header("content-length", "1000000")
        self.end_headers()
        self.wfile.write(body.encode())
        self.close_connection = True

    def hangs_up(self, body):
        self.close_connection = True

    def no_http(self, body):
        self.wfile.write(body.encode() + b"\r\n\r\n")
        self.close_connection = True

    def too_long(self, body):
        self.reply(body + " " * (1 << 24))

    def long_enough(self, body):
        self.reply(body + " " * ((1 << 24) - len(body)))

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Testee)
server.daemon_threads = True
print(server.server_port, flush=True)
server.serve_forever()
