(() => {
  const { pairs, cases } = JSON.parse(document.getElementById("details").textContent);
  const byId = new Map(cases.map((one) => [one.id, one]));
  const detail = document.getElementById("detail");

  function element(name, text, lang) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (lang) made.lang = lang;
    return made;
  }

  /** An element that says the same in both tongues. */
  function both(name, { zh, en }) {
    const made = element(name);
    made.append(element("span", zh, "zh"), element("span", en, "en"));
    return made;
  }

  function laidOut(value) {
    return typeof value === "string" ? value : JSON.stringify(value, null, 2);
  }

  function shown(title, value) {
    const made = element("div");
    made.append(title, element("pre", laidOut(value)));
    return made;
  }

  /** What a testee said to a case, in words where it gave no answer. */
  function answer(name, said) {
    const why = said.not_supported ?? said.no_answer;
    const title = element("b", name);
    if (said.as_expected) title.append(both("span", { zh: "（符合预期）", en: " (as expected)" }));
    return shown(title, why ? `${why.zh} / ${why.en}` : said.answer);
  }

  /** A closed line that is filled when it is opened: there may be thousands. */
  function line(id, summary, fill) {
    const made = element("details");
    made.id = id;
    made.append(summary);
    made.addEventListener("toggle", () => {
      if (made.open && made.children.length === 1) {
        const answers = element("div");
        answers.className = "answers";
        answers.append(...fill());
        made.append(answers);
      }
    });
    return made;
  }

  function heading(id, { op, level, title }, anchor) {
    const summary = element("summary");
    const link = element("a", "#");
    link.className = "link";
    link.href = `#${encodeURIComponent(anchor)}`;
    summary.append(link, element("code", id), ` ${op} ${level} `, element("br"), both("span", title));
    return summary;
  }

  function disagreement(pair, id) {
    const one = byId.get(id);
    const anchor = `${pair.from}/${pair.to}/${id}`;
    return line(anchor, heading(id, one, anchor), () => [
      answer(pair.from, one.answers[pair.from]),
      answer(pair.to, one.answers[pair.to]),
      shown(both("b", { zh: "用例预期", en: "the case expects" }), one.expected),
    ]);
  }

  function refusal(pair, one, place) {
    const anchor = `${pair.from}/${pair.to}/handed/${place}`;
    const title = { op: one.op, level: "", title: one.reason };
    return line(anchor, heading(one.case, title, anchor), () => [
      shown(both("b", { zh: `${pair.from} 写出`, en: `${pair.from} wrote` }), one.written),
      shown(both("b", { zh: `${pair.to} 答复`, en: `${pair.to} answered` }), one.answered ?? "—"),
    ]);
  }

  function sifted(list) {
    const field = element("input");
    field.type = "search";
    field.placeholder = "编号、说明中的文字 / words in id or title";
    field.addEventListener("input", () => {
      const wanted = field.value.trim().toLowerCase();
      list.forEach((one) => { one.hidden = !one.firstChild.textContent.toLowerCase().includes(wanted); });
    });
    const row = element("div");
    row.className = "filters";
    row.append(field);
    return row;
  }

  function group(title, list) {
    return list.length ? [both("h3", { zh: `${title.zh}（${list.length}）`, en: `${title.en} (${list.length})` }), ...list] : [];
  }

  function show(place) {
    const pair = pairs[place];
    document.querySelectorAll("[data-pair]").forEach((button) => button.setAttribute("aria-pressed", String(Number(button.dataset.pair) === place)));
    const differing = pair.different.map((id) => disagreement(pair, id));
    const silent = pair.no_answer.map((id) => disagreement(pair, id));
    const refused = pair.handed.refused.map((one, at) => refusal(pair, one, at));
    const parts = [
      element("h2", `${pair.from} → ${pair.to}`),
      both("p", {
        zh: `可比${pair.compared}个用例，相同${pair.same}个；乙不支持的${pair.not_supported}个不算分歧。甲写出的文书问了${pair.handed.put}次，接受${pair.handed.accepted}次。`,
        en: `${pair.compared} cases compared, ${pair.same} the same; ${pair.not_supported} that B does not support are no disagreement. What A wrote was put ${pair.handed.put} times, accepted ${pair.handed.accepted} times.`,
      }),
      ...group({ zh: "答复不同", en: "different answers" }, differing),
      ...group({ zh: "乙没有可用的答复", en: "no usable answer of B" }, silent),
      ...group({ zh: "写出的文书未被接受", en: "written, but not accepted" }, refused),
    ];
    const all = [...differing, ...silent, ...refused];
    if (all.length) parts.splice(2, 0, sifted(all));
    else parts.push(both("p", { zh: "没有分歧。", en: "No disagreement." }));
    detail.replaceChildren(...parts);
  }

  /** Opens what the address names: a pair, or one of its disagreements. */
  function follow() {
    const anchor = decodeURIComponent(location.hash.slice(1));
    const place = pairs.findIndex(({ from, to }) => anchor === `${from}/${to}` || anchor.startsWith(`${from}/${to}/`));
    if (place < 0) return;
    show(place);
    const named = document.getElementById(anchor);
    if (named) {
      named.open = true;
      named.scrollIntoView();
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-pair]");
    if (!button) return;
    const { from, to } = pairs[Number(button.dataset.pair)];
    const anchor = `#${encodeURIComponent(`${from}/${to}`)}`;
    if (location.hash === anchor) follow();
    else location.hash = anchor;
    detail.scrollIntoView({ block: "nearest" });
  });
  addEventListener("hashchange", follow);
  follow();
})();
