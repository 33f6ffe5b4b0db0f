(() => {
  const words = document.getElementById("words");
  if (!words) return;
  const [op, level, left] = ["op", "level", "left"].map((id) => document.getElementById(id));
  const all = [...document.querySelectorAll("#complaints > details")];

  function sift() {
    const wanted = words.value.trim().toLowerCase();
    const fits = (one) =>
      (!op.value || one.dataset.op === op.value) &&
      (!level.value || one.dataset.level === level.value) &&
      (!wanted || one.textContent.toLowerCase().includes(wanted));
    all.forEach((one) => { one.hidden = !fits(one); });
    left.textContent = `${all.filter((one) => !one.hidden).length} / ${all.length}`;
  }

  [words, op, level].forEach((field) => field.addEventListener("input", sift));
  sift();
})();
