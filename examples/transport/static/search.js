// Searches without leaving the page. The token shows the server that a page of this site asks.
const form = document.querySelector("#search");
const list = document.querySelector("#found");
const token = () => document.cookie.match(/(?:^|; )csrftoken=([^;]*)/)?.[1] ?? "";

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const response = await fetch("/api/search", {
    method: "POST",
    headers: { "X-CSRFToken": token() },
    body: new URLSearchParams(new FormData(form)),
  });
  const stops = response.ok ? await response.json() : [];
  list.replaceChildren(
    ...stops.map(({ line, stop }) => {
      const item = document.createElement("li");
      item.textContent = `${stop} (${line})`;
      return item;
    }),
  );
});
