// One client of a Vendure shop: it keeps the token that the shop gives, and a complaint inside a success is an error here.

/** A client of one of the shop's two interfaces. */
export function client(port, path) {
  let token = "";
  return async (query, variables = {}) => {
    const headers = { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`http://127.0.0.1:${port}/${path}`, { method: "POST", headers, body });
    token = answer.headers.get("vendure-auth-token") ?? token;
    const { data, errors } = await answer.json();
    if (errors) throw new Error(JSON.stringify(errors));
    for (const [name, value] of Object.entries(data)) {
      if (value?.errorCode) throw new Error(`${name}: ${JSON.stringify(value)}`);
    }
    return data;
  };
}
