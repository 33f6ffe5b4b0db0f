// 一致性测试的接入程序模板。Template of a testee for the conformance suite, .NET 8 or later.
//
//     dotnet build -o build
//     ltci suite run --testee 'dotnet build/harness.dll' --op code --out report
//
// 复制本文件夹，在标有“这里换成自己的系统”的地方调用自己的系统。
// Copy this folder and call your own system where it says "your system here".

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Answer = System.Collections.Generic.Dictionary<string, object>;

static class Harness
{
    // 支持的代码和操作；没有列出的，用例记为跳过。Supported codes and operations; cases of others are skipped.
    static readonly Dictionary<string, Func<string, bool>> Codes =
        new Dictionary<string, Func<string, bool>> { ["resident_id"] = ResidentId };
    static readonly Dictionary<string, Func<JsonElement, Answer>> Ops =
        new Dictionary<string, Func<JsonElement, Answer>> { ["code"] = Code, ["validate"] = Validate };

    /// <summary>值是否合规。Whether a value is well-formed, by the name of its code.</summary>
    static Answer Code(JsonElement request)
    {
        var name = request.GetProperty("code").GetString();
        if (!Codes.TryGetValue(name, out var check))
        {
            return new Answer { ["skipped"] = "code not supported: " + name };
        }
        var value = request.GetProperty("value"); // 不是字符串的，不合规。What is no string is not well-formed.
        var wellFormed = value.ValueKind == JsonValueKind.String && check(value.GetString());
        return new Answer { ["verdict"] = wellFormed ? "acceptable" : "refused" };
    }

    /// <summary>GB 11643：17位数字和校验位。17 digits and a check character; \d would accept full-width digits.</summary>
    static bool ResidentId(string value)
    {
        if (!Regex.IsMatch(value, @"\A[0-9]{17}[0-9X]\z"))
        {
            return false;
        }
        int[] weights = { 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2 };
        var total = weights.Select((weight, at) => weight * (value[at] - '0')).Sum();
        return "10X98765432"[total % 11] == value[17];
    }

    /// <summary>
    /// 这里换成自己的系统。Your system here: the findings on a document, an empty list if it is acceptable.
    /// 文书在三者之一：input（JSON）、xml（文本）、bytes_base64（原始字节）。
    /// The document is one of input (JSON), xml (text), bytes_base64 (raw bytes).
    /// </summary>
    static Answer Validate(JsonElement request)
    {
        var findings = new List<Answer>(); // new Answer { ["code"] = "LTC-A-012", ["path"] = "/level" }
        var verdict = findings.Count > 0 ? "refused" : "acceptable";
        return new Answer { ["verdict"] = verdict, ["findings"] = findings };
    }

    static Answer Hello() => new Answer
    {
        ["name"] = "my-system",
        ["version"] = "1.0",
        ["language"] = "csharp",
        ["protocol"] = 1,
        ["ops"] = Ops.Keys,
        ["documents"] = new[] { "assessment" },
        ["ruleset"] = new Answer { ["version"] = "", ["digest"] = "" },
    };

    static Answer Respond(JsonElement request)
    {
        var op = request.GetProperty("op").GetString();
        if (op == "hello")
        {
            return Hello();
        }
        var answer = Attempt(op, request);
        answer["seq"] = request.GetProperty("seq");
        return answer;
    }

    static Answer Attempt(string op, JsonElement request)
    {
        if (!Ops.TryGetValue(op, out var operation))
        {
            return new Answer { ["skipped"] = "operation not supported: " + op };
        }
        try
        {
            return operation(request);
        }
        catch (Exception error) // 下一个请求仍要答复。The next request still gets its answer.
        {
            var errored = new Answer { ["type"] = error.GetType().Name, ["message"] = error.Message };
            return new Answer { ["errored"] = errored };
        }
    }

    static void Main()
    {
        // UTF-8，不受系统区域设置影响。UTF-8 without a byte order mark, whatever the locale.
        var utf8 = new UTF8Encoding(false);
        using var requests = new StreamReader(Console.OpenStandardInput(), utf8);
        using var answers = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
        // 标准输出只写答复；Console.WriteLine等写到标准错误。Only answers on stdout; Console.WriteLine and the like go to stderr.
        Console.SetOut(Console.Error);
        for (var line = requests.ReadLine(); line != null; line = requests.ReadLine())
        {
            using var request = JsonDocument.Parse(line);
            if (request.RootElement.GetProperty("op").GetString() == "stop")
            {
                break;
            }
            answers.WriteLine(JsonSerializer.Serialize(Respond(request.RootElement)));
        }
    }
}
