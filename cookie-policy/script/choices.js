let id = "visitor-choices", ours = [".visitor-embed", "." + id, ".cookie-policy"], tab = new BroadcastChannel(id), last,
 area = sessionStorage, kept = JSON.parse(area[id] || "[]"),
 all = (css, doc = document) => [...doc.querySelectorAll(css)],
 seen = doc => "" + all("iframe,script,.visitor-embed img,[data-granted]", doc).map(e => e.src + e.dataset.granted), old = seen(),
 rest = () => all("[name]").filter(e => e.form && !e.closest(ours) && !/^[phf]/.test(e.type));
delete area[id];
rest().map((e, i) => kept[i]?.[0] == e.name && ([, e.value, e.checked] = kept[i]));
async function show(got, to = "") {
 if (!got.ok) throw 0;
 to && tab.postMessage(0);
 let doc = new DOMParser().parseFromString(await got.text(), "text/html"), same = got.url == document.URL.split("#")[0];
 if (same && seen(doc) == old) {
  ours.slice(1).map(css => all(css).map((e, i) => e.replaceWith(all(css, doc)[i] ?? "")));
  to && location.replace(to);
 } else {
  area[id] = JSON.stringify(rest().map(e => [e.name, e.value, e.checked]));
  location.replace(got.url + to);
  same && location.reload();
 }
}
addEventListener("submit", async e => {
 let form = e.target, at = form.closest(ours);
 if (form == last || !at) return;
 e.preventDefault();
 try {
  let body = new URLSearchParams(new FormData(form, e.submitter));
  await show(await fetch(form.action, {method: "post", body}), "#" + (at.id || id));
 } catch {
  last = form;
  setTimeout(() => form.requestSubmit(e.submitter));
 }
});
tab.onmessage = () => fetch(location).then(show);
