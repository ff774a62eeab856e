import { useEffect, useState } from "preact/hooks";

/** A link to sign in by an account of the organisation, where the server knows a provider; it leads back to this view. */
export function SignIn({ text }: { text: string }) {
  const [can, setCan] = useState(false);
  useEffect(() => {
    let stays = true;
    fetch("/auth").then((answer) => answer.json()).then((state: { login: string | null }) => { if (stays) setCan(state.login !== null); }).catch(() => undefined); // then there is the token
    return () => { stays = false; };
  }, []);
  return can ? <a href={`/auth/login?to=${encodeURIComponent(location.pathname + location.search)}`}>{text}</a> : null;
}
