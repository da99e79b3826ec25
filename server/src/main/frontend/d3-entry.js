export {geoNaturalEarth1, geoPath, geoInterpolate, geoDistance} from 'd3-geo';
export {ticks} from 'd3-array';
export {line, area} from 'd3-shape';
export {feature, mesh} from 'topojson-client';
