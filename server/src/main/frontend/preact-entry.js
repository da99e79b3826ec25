import {h, render, Fragment, createContext} from 'preact';
import {useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback, useContext, useId} from 'preact/hooks';
import htm from 'htm';
const html = htm.bind(h);
export {h, html, render, Fragment, createContext, useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback, useContext, useId};
