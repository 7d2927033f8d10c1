let id = "visitor-choices", ours = ["." + id, ".cookie-policy"], tabs = new BroadcastChannel(id), last,
 all = (css, page = document) => [...page.querySelectorAll(css)],
 seen = page => "" + all("iframe,script,[data-granted]", page).map(e => [e.src, e.dataset.granted]),
 rest = () => all("[name]").filter(e => e.form && !e.closest(ours) && !/pass|hid|file/.test(e.type)),
 old = seen(), kept = JSON.parse(sessionStorage[id] || "[]");

delete sessionStorage[id];
rest().forEach((e, i) => kept[i]?.[0] == e.name && ([, e.value, e.checked] = kept[i]));

async function show(got, to = "") {
 let page = new DOMParser().parseFromString(await got.text(), "text/html"), same = got.url == location.href.split("#")[0];
 if (same && seen(page) == old) {
  for (let css of ours) all(css).forEach((e, i) => e.replaceWith(all(css, page)[i] ?? ""));
  to && location.replace(to);
 } else {
  sessionStorage[id] = JSON.stringify(rest().map(e => [e.name, e.value, e.checked]));
  location.replace(got.url + to);
  same && location.reload();
 }
}

addEventListener("submit", async e => {
 let form = e.target, body = new URLSearchParams(new FormData(form, e.submitter));
 if (form == last || !form.closest(ours)) return;
 e.preventDefault();
 try {
  let got = await fetch(form.getAttribute("action"), { method: "post", body });
  if (!got.ok) throw 0;
  tabs.postMessage(0);
  await show(got, "#" + id);
 } catch {
  last = form;
  setTimeout(() => form.requestSubmit(e.submitter));
 }
});
tabs.onmessage = async () => show(await fetch(location));
