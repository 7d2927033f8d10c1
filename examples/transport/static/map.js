// Shows a part of the map, and keeps it for the next visit only if the visitor accepted preference cookies.
const map = document.querySelector("#map");
const shown = document.querySelector("#shown");
const mayKeep = map.dataset.granted.split(" ").includes("preferences");
const kept = document.cookie.match(/(?:^|; )map_view=([^;]*)/)?.[1];

function show(place) {
  shown.textContent = place;
  if (mayKeep) {
    document.cookie = `map_view=${place}; Path=/; Max-Age=7776000; Secure; SameSite=Lax`;
  }
}

map.addEventListener("click", (event) => {
  if (event.target.dataset.place) {
    show(event.target.dataset.place);
  }
});
if (mayKeep && kept) {
  shown.textContent = kept;
}
