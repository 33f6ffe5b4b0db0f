"""检验模板本身。Checks the templates themselves, with nothing but Python's own library:

    python3 conformance/templates/check.py target/release/ltci
    python3 conformance/templates/check.py target/release/ltci --must java

Python和JavaScript必须检验；Java、C#有工具才检验，`--must`指定的必须检验。最后写明检验了哪些、没有检验哪些，为什么。
Python and JavaScript must be checked, Java and C# where their tools are, and always if `--must` names them. The last lines
tell which were checked, which were not, and why.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

HERE = Path(__file__).resolve().parent
CASES = HERE.parent / "cases"
DEBIAN_GSON = Path("/usr/share/java/gson.jar")
# 一个被测方最多对话多久，单位秒。The longest that one testee may converse, in seconds.
PATIENCE = 20
# 区域设置为C，协议仍须是UTF-8；环境变量也不帮忙。The protocol stays UTF-8 in the locale C, and without help from the environment.
SETTINGS = ("LC_", "LANG", "PYTHON", "JAVA_TOOL", "JDK_JAVA", "NODE_OPTIONS")
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith(SETTINGS)} | {"LC_ALL": "C"}


class Missing(Exception):
    """A tool that is not on this machine."""


def tool(name):
    if shutil.which(name) is None:
        raise Missing(f"{name} is not installed")
    return name


def python(folder):
    return [sys.executable, str(folder / "harness.py")]


def javascript(folder):
    return [tool("node"), str(folder / "harness.mjs")]


def java(folder):
    tool("java")
    return ["java", "-cp", gson(folder), str(folder / "Harness.java")]


def gson(folder):
    """As the template says, by Maven; or Debian's, where it is installed (libgoogle-gson-java)."""
    if DEBIAN_GSON.exists():
        return str(DEBIAN_GSON)
    tool("mvn")
    fetched = subprocess.run(["mvn", "-q", "-B", "dependency:copy-dependencies"], cwd=folder)
    if fetched.returncode != 0:
        raise Missing("Maven cannot fetch Gson")
    return str(folder / "target/dependency/*")


def csharp(folder):
    version = subprocess.run([tool("dotnet"), "--version"], capture_output=True, text=True)
    if int(version.stdout.partition(".")[0] or 0) < 8:
        raise Missing("the SDK of .NET 8 is not installed")
    subprocess.run(["dotnet", "build", "-o", "build"], cwd=folder, check=True, stdout=sys.stderr)
    return ["dotnet", str(folder / "build/harness.dll")]


# 名称、启动方法、写在标记处的一段：打印一行，`spoil`时出错。
# Name, how it is started, and what stands at the mark: it prints a line, and fails where `spoil` is asked.
TEMPLATES = {
    "python": (python, "harness.py", "    findings = []", """\
    print("noise 噪声")
    if "spoil" in request:
        raise ValueError("spoiled")
"""),
    "javascript": (javascript, "harness.mjs", "  const findings = []", """\
  console.log("noise 噪声");
  if ("spoil" in request) throw new TypeError("spoiled");
"""),
    "java": (java, "Harness.java", "        JsonArray findings = ", """\
        System.out.println("noise 噪声");
        if (request.has("spoil")) throw new IllegalStateException("spoiled");
"""),
    "csharp": (csharp, "Harness.cs", "        var findings = ", """\
        Console.WriteLine("noise 噪声");
        if (request.TryGetProperty("spoil", out _)) throw new InvalidOperationException("spoiled");
"""),
}

# 请求，和按协议应有的答复。Requests, and the answers that the protocol asks for.
DIALOGUE = [
    ({"seq": 1, "op": "code", "code": "resident_id", "value": "11010519491231002X"},
     {"seq": 1, "verdict": "acceptable"}),
    ({"seq": 7, "op": "code", "code": "resident_id", "value": "110105194912310021"},
     {"seq": 7, "verdict": "refused"}),
    ({"seq": 8, "op": "code", "code": "resident_id", "value": "１１０１０５１９４９１２３１００２Ｘ"},
     {"seq": 8, "verdict": "refused"}),
    ({"seq": 9, "op": "code", "code": "resident_id", "value": "１１０１０５１９４９１２３１００２X"},
     {"seq": 9, "verdict": "refused"}),
    ({"seq": 9, "op": "code", "code": "resident_id", "value": "11010519491231002X\n"},
     {"seq": 9, "verdict": "refused"}),
    ({"seq": 9, "op": "code", "code": "resident_id", "value": 110105194912310029},
     {"seq": 9, "verdict": "refused"}),
    ({"seq": 9, "op": "code", "code": "resident_id", "value": None},
     {"seq": 9, "verdict": "refused"}),
    ({"seq": 10, "op": "code", "code": "代码\u2028二", "value": "1"},
     {"seq": 10, "skipped": "code not supported: 代码\u2028二"}),
    ({"seq": 11, "op": "操作", "value": "1"},
     {"seq": 11, "skipped": "operation not supported: 操作"}),
    ({"seq": 12, "op": "validate", "input": {}, "spoil": True},
     {"seq": 12, "errored": {"type": ..., "message": "spoiled"}}),
    ({"seq": 4294967296, "op": "validate", "input": {"name": "长护险"}},
     {"seq": 4294967296, "verdict": "acceptable", "findings": []}),
]

# 两个坏例子未通过，因为模板什么也不拒绝。The bad ones fail, since the template refuses nothing.
OUTCOMES = {
    "LTC-I-034/good/base": "passed",
    "LTC-I-034/good/another-number": "passed",
    "LTC-I-034/bad/wrong-check": "failed",
    "LTC-I-034/bad/two-digits-swapped": "failed",
}
# 公民身份号码：3个好的，7个坏的，模板都答对。Resident numbers, 3 good ones and 7 bad: the template is right about all.
RESIDENT_NUMBERS = {"code/resident_id/good/": 3, "code/resident_id/bad/": 7}


def spoiled(folder, name):
    """The template as a vendor fills it in: with lines of his own at the mark."""
    _, file, mark, lines = TEMPLATES[name]
    source = (folder / file).read_text(encoding="utf-8")
    assert source.count(mark) == 1, f"{file}: the mark must be there once"
    (folder / file).write_text(source.replace(mark, lines + mark), encoding="utf-8")


def same(expected, given):
    if expected is ...:
        return isinstance(given, str) and given != ""
    if isinstance(expected, dict) and isinstance(given, dict):
        return expected.keys() == given.keys() and all(same(expected[key], given[key]) for key in expected)
    return expected == given


def converse(command):
    """Everything the protocol asks of a testee, on a pipe that stays open until `stop`."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=PLAIN) as testee:
        # 结束后，读到的是空行。Once it is ended, what is read is empty.
        patience = threading.Timer(PATIENCE, testee.kill)
        patience.start()

        def say(request):
            # 非ASCII字符不转义。Characters beyond ASCII are not escaped.
            testee.stdin.write(json.dumps(request, ensure_ascii=False).encode() + b"\n")
            testee.stdin.flush()

        def ask(request):
            say(request)
            line = testee.stdout.readline()
            assert line, f"no answer to {request}"
            return json.loads(line.decode("utf-8"))

        hello = ask({"op": "hello", "protocol": 1})
        assert hello["protocol"] == 1 and sorted(hello["ops"]) == ["code", "validate"], hello
        for request, expected in DIALOGUE:
            given = ask(request)
            assert same(expected, given), f"{request}\n  expected {expected}\n  given    {given}"
        say({"op": "stop"})
        # 管道未关，也须结束。It must end though the pipe is still open.
        assert testee.stdout.read() == b"", "nothing may follow"
        assert testee.wait() == 0, "it must end by itself"
        patience.cancel()


def played(ltci, command, folder, part):
    """What the judge says: the outcome of every case whose id contains `part`."""
    testee = " ".join(f"'{word}'" for word in command)
    asked = ["suite", "run", "--cases", str(CASES), "--testee", testee, "--case", part, "--out", str(folder)]
    run = subprocess.run([ltci, *asked], env=PLAIN, stdout=subprocess.DEVNULL)
    result = json.loads((folder / "result.json").read_text(encoding="utf-8"))
    return run.returncode, {case["id"]: case["outcome"] for case in result["cases"]}


def check(ltci, name):
    with tempfile.TemporaryDirectory() as place:
        as_is, filled = Path(place, "as is"), Path(place, "filled in")
        shutil.copytree(HERE / name, as_is)
        shutil.copytree(HERE / name, filled)
        spoiled(filled, name)
        start = TEMPLATES[name][0]
        converse(start(filled))
        command = start(as_is)
        for part, number in RESIDENT_NUMBERS.items():
            code, outcomes = played(ltci, command, Path(place, "report"), part)
            assert (code, list(outcomes.values())) == (0, ["passed"] * number), outcomes
        code, outcomes = played(ltci, command, Path(place, "report"), "LTC-I-034/")
        assert (code, outcomes) == (1, OUTCOMES), outcomes


def main():
    parser = argparse.ArgumentParser(description="Checks the templates of testees.")
    parser.add_argument("ltci", help="the command line, built")
    parser.add_argument("--must", nargs="*", default=[], choices=list(TEMPLATES), metavar="LANGUAGE")
    options = parser.parse_args()
    must = {"python", "javascript", *options.must}
    lacking = []
    for name in TEMPLATES:
        try:
            check(str(Path(options.ltci).resolve()), name)
            print(f"{name}: checked", flush=True)
        except Missing as missing:
            print(f"{name}: NOT CHECKED, {missing}", flush=True)
            lacking += [name] if name in must else []
    if lacking:
        sys.exit("must be checked: " + ", ".join(lacking))


main()
