import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 一致性测试的接入程序模板。Template of a testee for the conformance suite, Java 17 or later.
 *
 * <pre>
 * mvn dependency:copy-dependencies
 * ltci suite run --testee 'java -cp target/dependency/* Harness.java' --op code --out report
 * </pre>
 *
 * 复制本文件夹，在标有“这里换成自己的系统”的地方调用自己的系统。
 * Copy this folder and call your own system where it says "your system here".
 */
public class Harness {
    // 支持的代码和操作；没有列出的，用例记为跳过。Supported codes and operations; cases of others are skipped.
    static final Map<String, Predicate<String>> CODES = Map.of("resident_id", Harness::residentId);
    static final Map<String, Function<JsonObject, JsonObject>> OPS =
            Map.of("code", Harness::code, "validate", Harness::validate);

    /** 值是否合规。Whether a value is well-formed, by the name of its code. */
    static JsonObject code(JsonObject request) {
        String name = request.get("code").getAsString();
        if (!CODES.containsKey(name)) {
            return member("skipped", "code not supported: " + name);
        }
        // 不是字符串的，不合规。What is no string is not well-formed.
        boolean wellFormed = request.get("value") instanceof JsonPrimitive value
                && value.isString()
                && CODES.get(name).test(value.getAsString());
        return member("verdict", wellFormed ? "acceptable" : "refused");
    }

    /** GB 11643：17位数字和校验位。17 digits and a check character. */
    static boolean residentId(String value) {
        if (!value.matches("[0-9]{17}[0-9X]")) {
            return false;
        }
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int total = 0;
        for (int at = 0; at < weights.length; at++) {
            total += weights[at] * (value.charAt(at) - '0');
        }
        return "10X98765432".charAt(total % 11) == value.charAt(17);
    }

    /**
     * 这里换成自己的系统。Your system here: the findings on a document, an empty list if it is acceptable.
     *
     * <p>文书在三者之一：input（JSON）、xml（文本）、bytes_base64（原始字节）。
     * The document is one of input (JSON), xml (text), bytes_base64 (raw bytes).
     */
    static JsonObject validate(JsonObject request) {
        JsonArray findings = new JsonArray(); // [{"code": "LTC-A-012", "path": "/level"}]
        JsonObject told = member("verdict", findings.isEmpty() ? "acceptable" : "refused");
        told.add("findings", findings);
        return told;
    }

    static JsonObject hello() {
        JsonObject told = member("name", "my-system");
        told.addProperty("version", "1.0");
        told.addProperty("language", "java");
        told.addProperty("protocol", 1);
        told.add("ops", new Gson().toJsonTree(new TreeSet<>(OPS.keySet())));
        told.add("documents", new Gson().toJsonTree(new String[] {"assessment"}));
        JsonObject ruleset = member("version", "");
        ruleset.addProperty("digest", "");
        told.add("ruleset", ruleset);
        return told;
    }

    static JsonObject answer(JsonObject request) {
        String op = request.get("op").getAsString();
        if (op.equals("hello")) {
            return hello();
        }
        JsonObject told = attempt(op, request);
        told.add("seq", request.get("seq"));
        return told;
    }

    static JsonObject attempt(String op, JsonObject request) {
        if (!OPS.containsKey(op)) {
            return member("skipped", "operation not supported: " + op);
        }
        try {
            return OPS.get(op).apply(request);
        } catch (RuntimeException | StackOverflowError error) {
            // 下一个请求仍要答复。The next request still gets its answer.
            JsonObject told = new JsonObject();
            JsonObject errored = member("type", error.getClass().getSimpleName());
            errored.addProperty("message", String.valueOf(error.getMessage()));
            told.add("errored", errored);
            return told;
        }
    }

    static JsonObject member(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    public static void main(String[] arguments) throws IOException {
        // UTF-8，不受系统区域设置影响。UTF-8, whatever the locale.
        var requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var answers = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        // 标准输出只写答复；日志等写到标准错误。Only answers on stdout; logs and the like go to stderr.
        System.setOut(System.err);
        for (String line = requests.readLine(); line != null; line = requests.readLine()) {
            JsonObject request = JsonParser.parseString(line).getAsJsonObject();
            if (request.get("op").getAsString().equals("stop")) {
                break;
            }
            answers.print(new Gson().toJson(answer(request)) + "\n");
            answers.flush();
        }
    }
}
