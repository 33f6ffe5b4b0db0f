"use strict";
(() => {
  const { witness, cells, rules } = JSON.parse(document.getElementById("details").textContent);
  const detail = document.getElementById("detail");

  /** RFC 7396. */
  function merged(target, patch) {
    if (patch === null || typeof patch !== "object" || Array.isArray(patch)) return patch;
    const result = { ...target };
    for (const [name, value] of Object.entries(patch)) {
      if (value === null) delete result[name];
      else result[name] = merged(result[name], value);
    }
    return result;
  }

  function element(name, text, lang) {
    const made = document.createElement(name);
    made.textContent = text;
    if (lang) made.lang = lang;
    return made;
  }

  /** Both tongues, each on a line of its own. */
  function both(text) {
    return [element("p", text.zh), element("p", text.en, "en")];
  }

  function agreement({ title, doc_no: number, id, version, clause, confidence }) {
    const about = [`${id}（${version}）`, clause, confidence].filter(Boolean).join("，");
    return [element("h3", "协议 / Agreement"), element("p", [title, number].filter(Boolean).join("，")), element("p", about)];
  }

  function reason({ code, path, message }) {
    const { severity, title, help, source } = rules[code];
    const cited = source.map((one) => `${one.document} ${one.clause}`).join("；");
    return [
      element("h3", `${severity.zh} ${code} ${title.zh} / ${severity.en}: ${title.en}`),
      ...both(message),
      ...both({ zh: `建议：${help.zh}`, en: `help: ${help.en}` }),
      element("p", `${path}　依据 source: ${cited}`),
    ];
  }

  function seen(document) {
    const made = window.document.createElement("details");
    const said = "见证文书（样例，不是真实的人） / The witness, a sample and no real person";
    made.append(element("summary", said), element("pre", JSON.stringify(document, null, 2)));
    return made;
  }

  function show(button) {
    const cell = cells[Number(button.dataset.cell)];
    document.querySelector('[aria-pressed="true"]')?.removeAttribute("aria-pressed");
    button.setAttribute("aria-pressed", "true");
    const { from, to } = button.dataset;
    const parts = [element("h2", `${from} → ${to}：${cell.verdict.zh} / ${cell.verdict.en}`)];
    if (cell.ground) parts.push(...both(cell.ground));
    if (cell.level) {
      const term = cell.level.term ? `${cell.level.term.zh} / ${cell.level.term.en}` : "";
      parts.push(element("p", `受理地的等级 / level there: ${cell.level.level} ${term} (${cell.level.scale})`));
    }
    if (cell.agreement) parts.push(...agreement(cell.agreement));
    parts.push(...cell.reasons.flatMap(reason), seen(merged(witness, cell.patch)));
    detail.classList.add("chosen");
    detail.replaceChildren(...parts);
  }

  document.querySelector("tbody").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button) show(button);
  });
})();
