// Searches without leaving the page. The token shows the server that a page of this site asks.
const form = document.querySelector("#search");
const list = document.querySelector("#found");
const token = () => document.cookie.match(/(?:^|; )csrftoken=([^;]*)/)?.[1] ?? "";

const item = (text) => {
  const item = document.createElement("li");
  item.textContent = text;
  return item;
};

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const response = await fetch("/api/search", {
    method: "POST",
    headers: { "X-CSRFToken": token() },
    body: new URLSearchParams(new FormData(form)),
  });
  if (!response.ok) return form.submit(); // as without this script, which needs no token
  const stops = (await response.json()).map(({ line, stop }) => `${stop} (${line})`);
  list.replaceChildren(...(stops.length > 0 ? stops : [list.dataset.none]).map(item));
});
