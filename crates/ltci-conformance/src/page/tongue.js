"use strict";
(() => {
  const root = document.documentElement;
  const buttons = document.querySelectorAll("[data-say]");

  function speak(tongue) {
    root.dataset.tongue = tongue;
    buttons.forEach((button) => button.setAttribute("aria-pressed", String(button.dataset.say === tongue)));
  }

  buttons.forEach((button) => button.addEventListener("click", () => speak(button.dataset.say)));
  speak(navigator.language.startsWith("zh") ? "zh" : "en");
})();
