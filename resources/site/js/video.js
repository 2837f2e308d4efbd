"use strict";
/* Plays a video on the page once a reader asks. Without it, and before, it is a plain link. */
(() => {
  for (const link of document.querySelectorAll("a[data-embed]")) {
    link.addEventListener("click", (event) => {
      if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      const frame = document.createElement("iframe");
      frame.title = link.dataset.title;
      frame.allow = "autoplay; fullscreen; encrypted-media; picture-in-picture";
      frame.allowFullscreen = true;
      frame.referrerPolicy = "strict-origin";
      frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-presentation allow-popups");
      frame.tabIndex = 0;
      frame.src = link.dataset.embed;
      link.parentElement.replaceChildren(frame);
      frame.focus();
    });
  }
})();
