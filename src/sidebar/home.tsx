// Home: who is here and which period this is.
import { fill } from '../text/fill';
import { Notice } from './parts/notice';
import { useSession, useText } from './session';

export function Home() {
  const { home } = useText();
  const { me, period, isSetUp } = useSession().start;
  const name = me.name ?? me.email;
  return (
    <>
      <p>{name === null ? home.greetingUnknown : fill(home.greeting, { name })}</p>
      {isSetUp ? null : <Notice kind="info">{home.notSetUp}</Notice>}
      {period === '' ? null : <p class="quiet">{fill(home.period, { period })}</p>}
    </>
  );
}
