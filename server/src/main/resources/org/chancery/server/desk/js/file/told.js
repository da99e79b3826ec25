// A list that is asked for again whenever the desk tells that it changed.
import {useCallback, useEffect, useRef, useState} from '/vendor/preact.js';
import {get, watch} from '/js/api.js';

/** While something is in hand it is asked so often besides, in case the stream was cut. */
const BESIDES = 5000;

/** What stands at a path of the API: {data, fault, ask}; asked again after each notice of the topic, one question at a time. */
export function useTold(path, topic) {
  const [state, setState] = useState({data: null, fault: null});
  const asking = useRef(false);
  const again = useRef(false);
  const ask = useCallback(async () => {
    if (asking.current) {
      again.current = true;
      return;
    }
    asking.current = true;
    do {
      again.current = false;
      try {
        const data = await get(path);
        setState({data, fault: null});
      } catch (fault) {
        setState(old => ({...old, fault}));
      }
    } while (again.current);
    asking.current = false;
  }, [path]);
  useEffect(() => {
    ask();
    const silence = watch(topic, ask);
    const beat = setInterval(() => { if (!document.hidden) ask(); }, BESIDES);
    return () => { silence(); clearInterval(beat); };
  }, [ask, topic]);
  return {...state, ask};
}
