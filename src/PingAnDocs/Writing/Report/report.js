"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within) => Array.from((within || document).querySelectorAll(selector));
  const byId = (id) => document.getElementById(id);
  const speech = document.querySelector("article");
  const aside = document.querySelector("aside");
  const status = document.querySelector(".status");
  const lines = all(".s");
  const tabs = all("nav a");
  let shown = null;
  let pinned = null;
  let figure = -1;
  root.classList.add("js");
  aside.classList.add("empty");

  const proofOf = (line) => byId(line.getAttribute("aria-controls"));
  const figuresOf = (line) => all(".f", line);
  const entryOf = (mark) => byId("f" + mark.dataset.f);

  // Marks one figure of the shown sentence, in the text and among its sources; -1 marks none.
  const markFigure = (index) => {
    all(".f.on").concat(all(".proof li.on")).forEach((item) => item.classList.remove("on"));
    figure = index;
    const mark = index < 0 ? null : figuresOf(shown)[index];
    if (mark) {
      const entry = entryOf(mark);
      mark.classList.add("on");
      entry.classList.add("on");
      entry.scrollIntoView({ block: "nearest" });
    }
    tell(mark);
  };

  const tell = (mark) => {
    const number = shown.id.slice(1);
    const count = figuresOf(shown).length;
    const what = mark ? "数字" + (figure + 1) + "：" + mark.textContent : count + "个数字";
    status.textContent = "第" + number + "句，" + what + (pinned === shown ? "，已固定，再点一下或按 Esc 取消" : "");
  };

  const show = (line, index) => {
    if (shown !== line) {
      if (shown) {
        shown.classList.remove("on");
        proofOf(shown).classList.remove("on");
      }
      shown = line;
      line.classList.add("on");
      proofOf(line).classList.add("on");
      aside.classList.remove("empty");
      aside.scrollTop = 0;
    }
    markFigure(index);
  };

  // A table's row is no button and takes no such state.
  const press = (line, state) => { if (line.getAttribute("role") === "button") line.setAttribute("aria-pressed", state); };

  const pin = (line) => {
    if (pinned) {
      pinned.classList.remove("pinned");
      proofOf(pinned).classList.remove("pinned");
      press(pinned, "false");
    }
    pinned = line;
    if (line) {
      line.classList.add("pinned");
      proofOf(line).classList.add("pinned");
      press(line, "true");
    }
    if (shown) tell(figure < 0 ? null : figuresOf(shown)[figure]);
  };

  const focusLine = (line) => {
    lines.forEach((item) => { item.tabIndex = item === line ? 0 : -1; });
    line.focus({ preventScroll: true });
    line.scrollIntoView({ block: "nearest" });
  };

  const lineAt = (event) => event.target.closest(".s");
  const figureAt = (event, line) => figuresOf(line).indexOf(event.target.closest(".f"));

  speech.addEventListener("pointerover", (event) => {
    const line = lineAt(event);
    if (line && !pinned && event.pointerType === "mouse") show(line, figureAt(event, line));
  });
  speech.addEventListener("focusin", (event) => {
    const line = lineAt(event);
    if (line && !pinned && line !== shown) show(line, -1);
  });
  speech.addEventListener("click", (event) => {
    const line = lineAt(event);
    if (!line || !getSelection().isCollapsed) return;
    const again = pinned === line && figureAt(event, line) === figure;
    pin(null);
    focusLine(line);
    show(line, figureAt(event, line));
    pin(again ? null : line);
  });

  const stepLine = (line, by) => {
    const next = lines[Math.min(lines.length - 1, Math.max(0, lines.indexOf(line) + by))];
    focusLine(next);
  };
  const stepFigure = (line, by) => {
    if (pinned && pinned !== line) return;
    const last = figuresOf(line).length - 1;
    if (last >= 0) show(line, Math.min(last, Math.max(0, figure + by)));
  };
  const keys = {
    ArrowDown: (line) => stepLine(line, 1),
    ArrowUp: (line) => stepLine(line, -1),
    ArrowRight: (line) => stepFigure(line, 1),
    ArrowLeft: (line) => stepFigure(line, -1),
    Home: () => focusLine(lines[0]),
    End: () => focusLine(lines[lines.length - 1]),
    Enter: (line) => toggle(line),
    " ": (line) => toggle(line),
  };
  const toggle = (line) => {
    if (pinned === line) return pin(null);
    pin(null);
    show(line, shown === line ? figure : -1);
    pin(line);
  };
  speech.addEventListener("keydown", (event) => {
    const line = lineAt(event);
    if (!line || event.ctrlKey || event.altKey || event.metaKey || !(event.key in keys)) return;
    event.preventDefault();
    keys[event.key](line);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !pinned) return;
    const line = pinned;
    pin(null);
    if (aside.contains(document.activeElement)) focusLine(line);
  });

  const panelOf = (tab) => byId(tab.hash.slice(1));
  const select = (tab) => tabs.forEach((item) => {
    item.setAttribute("aria-selected", String(item === tab));
    item.tabIndex = item === tab ? 0 : -1;
    panelOf(item).classList.toggle("off", item !== tab);
  });
  document.querySelector("nav").setAttribute("role", "tablist");
  tabs.forEach((tab) => {
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", tab.hash.slice(1));
    panelOf(tab).setAttribute("role", "tabpanel");
    tab.addEventListener("click", (event) => {
      event.preventDefault();
      select(tab);
      scrollTo(0, Math.min(scrollY, document.querySelector("nav").offsetTop));
    });
    tab.addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (event.key === " ") tab.click();
      if (!by && event.key !== " ") return;
      event.preventDefault();
      if (!by) return;
      const next = tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
      select(next);
      next.focus();
    });
  });

  // A link to a sentence, from a problem or from an address: open the speech there and hold it.
  const open = (hash) => {
    const target = hash.length > 1 ? byId(hash.slice(1)) : null;
    if (!target) return;
    const panel = target.closest(".panel");
    select(tabs.find((tab) => panelOf(tab) === panel) || tabs[0]);
    if (!target.classList.contains("s")) return;
    pin(null);
    focusLine(target);
    show(target, -1);
    pin(target);
    target.scrollIntoView({ block: "center" });
  };
  document.querySelector("main").addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#s']");
    if (!link) return;
    event.preventDefault();
    open(link.hash);
  });
  addEventListener("hashchange", () => open(location.hash));
  select(tabs[0]);
  open(location.hash);

  // Long lists stay closed on the screen and open on paper.
  const long = 40;
  const folds = all("details");
  folds.forEach((fold) => {
    fold.open = fold.classList.contains("rule") ? fold.classList.contains("fired") : all("tbody tr", fold).length <= long;
  });
  let before = [];
  addEventListener("beforeprint", () => {
    before = folds.map((fold) => fold.open);
    folds.forEach((fold) => { fold.open = true; });
  });
  addEventListener("afterprint", () => folds.forEach((fold, index) => { fold.open = before[index]; }));
})();
