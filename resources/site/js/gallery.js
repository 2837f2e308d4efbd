"use strict";
/* Opens the pictures of a gallery one by one. Without it each picture is a link to its file. */
(() => {
  const links = [...document.querySelectorAll("a[data-viewer]")];
  const template = document.getElementById("viewer");
  if (!links.length || !template || !("HTMLDialogElement" in window)) return;

  const dialog = template.content.querySelector("dialog");
  const stage = dialog.querySelector(".stage");
  const [back, on] = stage.querySelectorAll("button");
  const place = dialog.querySelector(".num");
  const words = dialog.querySelector("footer p");
  const image = document.createElement("img");
  const towards = document.documentElement.dir === "rtl" ? -1 : 1;
  let at = 0;

  stage.insertBefore(image, on);
  document.getElementById("main").append(dialog);
  back.hidden = on.hidden = links.length < 2;

  function show(number) {
    at = (number + links.length) % links.length;
    const link = links[at];
    image.src = link.href;
    image.alt = link.querySelector("img").alt;
    place.textContent = link.dataset.viewer;
    const caption = link.parentElement.querySelector("figcaption");
    words.replaceChildren();
    for (const node of caption ? caption.childNodes : []) {
      if (node.className !== "num") words.append(node.cloneNode(true));
    }
  }

  links.forEach((link, number) =>
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      show(number);
      dialog.showModal();
    }));

  for (const button of [back, on]) {
    button.addEventListener("click", () => show(at + Number(button.dataset.by)));
  }

  dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { ArrowRight: towards, ArrowLeft: -towards, PageDown: 1, PageUp: -1 }[event.key];
    const end = { Home: 0, End: links.length - 1 }[event.key];
    if (step === undefined && end === undefined) return;
    event.preventDefault();
    show(end === undefined ? at + step : end);
  });

  dialog.addEventListener("close", () => {
    image.removeAttribute("src");
    links[at].focus();
  });
})();
